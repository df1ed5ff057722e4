package disclosure.audit.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes rule files: strict UTF-8 without its mark, then strict GB18030 with a notice (Excel on
 * Chinese Windows saves CSV so), else a problem. Guessing would be dangerous: a rule file read in
 * the wrong character set compiles into rules that never match.
 */
final class RuleText {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** With this .xlsx and .docx begin. */
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** With this .xls and .doc begin. */
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** Of so many Chinese characters one may be broken, and the file still is a damaged UTF-8. */
  private static final int DAMAGE = 10;

  private RuleText() {}

  /**
   * The text of a rule file.
   *
   * @return null if it can't be decoded, which is then among the problems
   */
  static String decode(String file, byte[] content, Problems problems) {
    String other = otherFormat(content);
    if (other != null) {
      problems.unusable(file, 0, 0, other);
      return null;
    }
    if (wide(content)) {
      problems.unusable(file, 1, 0, "文件是UTF-16编码，请用Excel另存为“CSV UTF-8（逗号分隔）”，其他文件另存为UTF-8编码");
      return null;
    }
    String text = strict(content, StandardCharsets.UTF_8);
    return text != null ? withoutMark(text) : asGb18030(file, content, problems);
  }

  /** A workbook or document whose ending was changed by hand; null for anything else. */
  private static String otherFormat(byte[] content) {
    if (startsWith(content, ZIP) || startsWith(content, COMPOUND)) {
      return "这是Excel工作簿等文件，只是扩展名改成了别的，无法读取，请用Excel打开后另存为“CSV UTF-8（逗号分隔）”，工作簿也可以把扩展名改回.xlsx";
    }
    return null;
  }

  private static boolean startsWith(byte[] content, byte[] mark) {
    return content.length >= mark.length
        && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }

  private static String asGb18030(String file, byte[] content, Problems problems) {
    String damaged = new String(content, StandardCharsets.UTF_8);
    if (damagedUtf8(damaged)) {
      int line = (int) damaged.substring(0, damaged.indexOf('\uFFFD')).lines().count();
      problems.unusable(file, Math.max(1, line), 0, "此行有损坏的字符，不是完整的UTF-8文本，请重新输入这一行并以UTF-8编码保存");
      return null;
    }
    String text = strict(content, GB18030);
    if (text == null || text.chars().anyMatch(RuleText::strange)) {
      problems.unusable(file, 0, 0, "文件编码既不是UTF-8也不是GB18030，无法读取，请以UTF-8编码重新保存");
      return null;
    }
    problems.notice(file, 0, 0, "文件不是UTF-8编码，已按GB18030读取；建议另存为UTF-8编码");
    return text;
  }

  private static boolean wide(byte[] content) {
    return content.length > 1
        && ((content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
            || (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE));
  }

  private static boolean damagedUtf8(String damaged) {
    long broken = damaged.chars().filter(c -> c == 0xFFFD).count();
    long chinese = damaged.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
    return chinese > 0 && broken * DAMAGE <= chinese;
  }

  private static boolean strange(int c) {
    return (c >= 0xE000 && c <= 0xF8FF) || (c < ' ' && c != '\t' && c != '\r' && c != '\n');
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String strict(byte[] content, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content))
          .toString();
    } catch (CharacterCodingException notThisCharset) {
      return null;
    }
  }
}
