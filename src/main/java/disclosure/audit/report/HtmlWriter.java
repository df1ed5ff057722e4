package disclosure.audit.report;

import disclosure.audit.audit.Audit;
import disclosure.audit.report.html.AuditPage;
import disclosure.audit.report.html.Templates;
import java.io.IOException;
import java.io.OutputStream;

/** Writes an audit as a page for inspectors: one file that needs no script and no network. */
public final class HtmlWriter implements AuditWriter {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String fileName() {
    return "audit.html";
  }

  @Override
  public void write(Audit audit, byte[] report, OutputStream out) throws IOException {
    Templates.render("html/audit.jte", AuditPage.of(audit), out);
  }
}
