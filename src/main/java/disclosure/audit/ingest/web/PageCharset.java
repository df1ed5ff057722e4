package disclosure.audit.ingest.web;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web page's characters. What the bytes are is believed more than what the page says of itself: a
 * saved page often keeps the declaration of the server's encoding.
 *
 * @param text the whole page
 * @param encoding name of the character set
 */
record PageCharset(String text, String encoding) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);

  /** A page says its character set at its very beginning. */
  private static final int DECLARATION = 8192;

  /** Decodes a page. */
  static PageCharset of(byte[] content) {
    Charset marked = byteOrderMark(content);
    if (marked != null) {
      String text = new String(content, marked);
      return new PageCharset(text.substring(1), marked.name());
    }
    String unicode = strictly(content, StandardCharsets.UTF_8);
    if (unicode != null) {
      return new PageCharset(unicode, "UTF-8");
    }
    Charset declared = declared(content);
    String believed = strictly(content, declared);
    String chinese = believed == null ? strictly(content, GB18030) : null;
    if (chinese != null) {
      return new PageCharset(chinese, GB18030.name());
    }
    return new PageCharset(new String(content, declared), declared.name());
  }

  private static Charset byteOrderMark(byte[] content) {
    if (begins(content, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (begins(content, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return begins(content, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean begins(byte[] content, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** GB2312 and GBK are parts of GB18030; pages that say the former use the latter's characters. */
  private static Charset declared(byte[] content) {
    int length = Math.min(content.length, DECLARATION);
    String head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    String name = matcher.find() ? matcher.group(1).toUpperCase(Locale.ROOT) : "GB18030";
    if (name.startsWith("GB") || name.equals("HZ-GB-2312") || !supported(name)) {
      return GB18030;
    }
    return Charset.forName(name);
  }

  private static boolean supported(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException impossibleName) {
      return false;
    }
  }

  private static String strictly(byte[] content, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content));
      return text.toString();
    } catch (CharacterCodingException other) {
      return null;
    }
  }
}
