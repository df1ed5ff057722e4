package disclosure.audit.report;

import disclosure.audit.audit.Run;
import disclosure.audit.report.html.SummaryPage;
import disclosure.audit.report.html.Templates;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the page of a run: one file that needs no network, with all reports to search in. */
public final class SummaryHtmlWriter implements RunWriter {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String fileName() {
    return "summary.html";
  }

  @Override
  public void write(Run run, OutputStream out) throws IOException {
    Templates.render("html/summary.jte", SummaryPage.of(run), out);
  }
}
