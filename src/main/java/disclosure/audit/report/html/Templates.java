package disclosure.audit.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The templates compiled with the program, and the style sheets and scripts put into them. */
public final class Templates {
  private static final String PACKAGE = "disclosure.audit.report.templates";
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

  private Templates() {}

  /**
   * Draws a page in UTF-8.
   *
   * @param template path of the template, as in {@code html/audit.jte}
   * @param page its only parameter
   * @param out not closed here
   * @throws IOException if writing fails
   */
  public static void render(String template, Object page, OutputStream out) throws IOException {
    Utf8ByteOutput bytes = new Utf8ByteOutput();
    ENGINE.render(template, page, (TemplateOutput) bytes);
    bytes.writeTo(out);
  }

  /**
   * A text file of the program.
   *
   * @param name as in {@code audit.css}
   */
  public static String resource(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name by which a page's content security policy allows a script, and no other. */
  public static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
