package disclosure.audit.document;

import java.util.List;

/**
 * A report as it was printed.
 *
 * @param format kind of the file
 * @param encoding name of the character set of a text or HTML file; null for the others
 * @param pages number of pages; 0 where the file has none
 * @param properties what the file says about itself; never null
 * @param blocks headings, paragraphs, tables and pictures in reading order
 */
public record Document(
    SourceFormat format, String encoding, int pages, Properties properties, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }
}
