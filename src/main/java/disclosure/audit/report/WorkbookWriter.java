package disclosure.audit.report;

import disclosure.audit.audit.Run;
import disclosure.audit.report.xlsx.SummaryBook;
import java.io.IOException;
import java.io.OutputStream;

/** Writes {@code summary.xlsx}: the run as lists, with the scores worked out in live formulas. */
public final class WorkbookWriter implements RunWriter {

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public String fileName() {
    return "summary.xlsx";
  }

  @Override
  public void write(Run run, OutputStream out) throws IOException {
    new SummaryBook().write(run, out);
  }
}
