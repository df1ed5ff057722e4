package disclosure.audit.report.xlsx;

/** Report years, which a report may leave out. */
final class Years {

  private Years() {}

  static void write(Line line, Integer year) {
    if (year == null) {
      line.skip();
    } else {
      line.number(year);
    }
  }
}
