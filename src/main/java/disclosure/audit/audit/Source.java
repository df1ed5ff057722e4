package disclosure.audit.audit;

import disclosure.audit.document.SourceFormat;

/**
 * The file that was audited.
 *
 * @param file path below the folder given, with {@code /}; the name for a file given by itself
 * @param folder the output folder of this report below findings-out, with {@code /}; differs from
 *     {@code file} where two would collide
 * @param sha256 of its content, in hexadecimal
 * @param format told by content
 * @param pages 0 where the file has none
 * @param encoding character set of a text or HTML file; else null
 */
public record Source(
    String file, String folder, String sha256, SourceFormat format, int pages, String encoding) {}
