package disclosure.audit.report.xlsx;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Run;
import java.io.IOException;
import java.io.OutputStream;

/** The workbook of a run, sheet by sheet. */
public final class SummaryBook {

  private final int rows;

  /** A workbook whose sheets are as long as Excel allows. */
  public SummaryBook() {
    this(Page.excelRows());
  }

  /** A workbook with sheets of so many rows. */
  SummaryBook(int rows) {
    this.rows = rows;
  }

  /**
   * Writes the workbook.
   *
   * @param out not closed here
   * @throws IOException if writing fails
   */
  public void write(Run run, OutputStream out) throws IOException {
    try (Book book = new Book(rows)) {
      ReportsSheet reports = new ReportsSheet(book);
      new FindingsSheet(book).write(run);
      if (HandoverSheet.needed(run)) {
        new HandoverSheet(book).write(run);
      }
      scores(book, run, reports);
      new FiguresSheet(book).write(run.audits());
      OtherSheets others = new OtherSheets(book, run);
      others.missing();
      others.unread();
      others.notes();
      book.write(out);
    }
  }

  private static void scores(Book book, Run run, ReportsSheet reports) {
    ScaleSheet scale = new ScaleSheet(book, run.rules());
    scale.write();
    ScoreSheet scores = new ScoreSheet(book, scale);
    for (Audit audit : run.audits()) {
      reports.write(audit, scores.write(audit));
    }
    scores.end();
    reports.end();
  }
}
