package disclosure.audit.ingest.text;

import disclosure.audit.ingest.UnreadableReport;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells the character set of a text file: UTF-8 if every byte fits, else GB18030. */
public final class TextEncoding {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextEncoding() {}

  /**
   * A decoded text.
   *
   * @param text without a byte order mark
   * @param encoding name of the character set
   */
  public record Decoded(String text, String encoding) {}

  /**
   * Decodes a text strictly.
   *
   * @param content the whole file
   * @return never null
   * @throws UnreadableReport if it is neither UTF-8, UTF-16 with a mark, nor GB18030
   */
  public static Decoded decode(byte[] content) throws UnreadableReport {
    for (Charset charset : candidates(content)) {
      try {
        String text =
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
        return new Decoded(text.startsWith("\ufeff") ? text.substring(1) : text, charset.name());
      } catch (CharacterCodingException e) {
        continue;
      }
    }
    throw new UnreadableReport("文件的文字编码既不是 UTF-8 也不是 GB18030，无法读出，请另存为 UTF-8 编码后重新提交。");
  }

  static boolean marked16(byte[] content) {
    return content.length > 1 && (content[0] & 0xff) + (content[1] & 0xff) == 0xff + 0xfe;
  }

  private static List<Charset> candidates(byte[] content) {
    if (marked16(content)) {
      return List.of(StandardCharsets.UTF_16);
    }
    return List.of(StandardCharsets.UTF_8, GB18030);
  }
}
