package disclosure.audit.ingest.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page saved with its pictures in one file (MHT): a mail message of several parts, of which the
 * first page is the one that was shown. Such files also go by the name {@code .doc}.
 */
final class WebArchive {

  /** A message's headers stand within its first characters. */
  private static final int HEAD = 4096;

  private static final Pattern BOUNDARY =
      Pattern.compile("boundary\\s*=\\s*\"?([^\"\\s;]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANK_LINE = Pattern.compile("\r?\n\r?\n");
  private static final Pattern ESCAPED = Pattern.compile("=([0-9A-Fa-f]{2})");

  private WebArchive() {}

  /** Whether a file is such a message. */
  static boolean is(byte[] content) {
    String head = head(content);
    return head.contains("mime-version:") && head.contains("multipart/related");
  }

  /** The bytes of the page; empty where the message holds none. */
  static byte[] page(byte[] content) {
    String message = new String(content, StandardCharsets.ISO_8859_1);
    Matcher boundary = BOUNDARY.matcher(message);
    if (!boundary.find()) {
      return new byte[0];
    }
    for (String part : message.split(Pattern.quote("--" + boundary.group(1)))) {
      String[] headAndBody = BLANK_LINE.split(part.stripLeading(), 2);
      String head = headAndBody[0].toLowerCase(Locale.ROOT);
      if (headAndBody.length == 2 && head.contains("content-type: text/html")) {
        return decode(head, headAndBody[1]);
      }
    }
    return new byte[0];
  }

  private static byte[] decode(String head, String body) {
    if (head.contains("base64")) {
      return Base64.getMimeDecoder().decode(body);
    }
    return head.contains("quoted-printable")
        ? unescape(body.replaceAll("=[ \\t]*\r?\n", ""))
        : body.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] unescape(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    Matcher escaped = ESCAPED.matcher(body);
    int from = 0;
    while (escaped.find()) {
      bytes.writeBytes(body.substring(from, escaped.start()).getBytes(StandardCharsets.ISO_8859_1));
      bytes.write(Integer.parseInt(escaped.group(1), 16));
      from = escaped.end();
    }
    bytes.writeBytes(body.substring(from).getBytes(StandardCharsets.ISO_8859_1));
    return bytes.toByteArray();
  }

  private static String head(byte[] content) {
    int length = Math.min(content.length, HEAD);
    return new String(content, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }
}
