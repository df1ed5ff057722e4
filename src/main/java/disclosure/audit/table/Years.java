package disclosure.audit.table;

/**
 * The report years for which a row of a rule table is in force.
 *
 * @param from first year; null for no bound
 * @param to last year; null for no bound
 */
public record Years(Integer from, Integer to) {

  private static final int EARLIEST = 2008;
  private static final int LATEST = 2100;

  /** The years of a row with the headings 生效年度 and 截止年度 (the last year in force). */
  public static Years read(RuleRow row) {
    Years years = new Years(optional(row, "生效年度"), optional(row, "截止年度"));
    if (years.from != null && years.to != null && years.from > years.to) {
      row.problem("截止年度", "“" + years.to + "”早于生效年度“" + years.from + "”，请核对");
    }
    return years;
  }

  /** The years that both have. */
  public Years within(Years other) {
    return new Years(
        first() >= other.first() ? from : other.from, last() <= other.last() ? to : other.to);
  }

  /** Whether there is a year that both have. */
  public boolean meet(Years other) {
    return !within(other).none();
  }

  /** Whether there is no year. */
  public boolean none() {
    return first() > last();
  }

  /** For people, as in 2021年度起. */
  public String words() {
    if (from == null) {
      return to == null ? "各年度" : "至" + to + "年度";
    }
    if (from.equals(to)) {
      return from + "年度";
    }
    return to == null ? from + "年度起" : from + "至" + to + "年度";
  }

  private int first() {
    return from == null ? Integer.MIN_VALUE : from;
  }

  private int last() {
    return to == null ? Integer.MAX_VALUE : to;
  }

  /** The year in a cell; null if it is blank, and with a problem if it is no such year. */
  public static Integer optional(RuleRow row, String heading) {
    String text = row.halfWidth(heading);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("\\d{4}")) {
      row.problem(
          heading,
          text.matches("\\d{4}(\\D+\\d{4})+")
              ? "“" + text + "”中有几个年度，这里只能写一个"
              : "“" + text + "”不是年度，请只填四位数字，例如2021");
      return null;
    }
    int year = Integer.parseInt(text);
    if (year < EARLIEST || year > LATEST) {
      row.problem(heading, "“" + text + "”不是可填的年度，请填" + EARLIEST + "至" + LATEST + "之间的报告年度，例如2021");
      return null;
    }
    return year;
  }
}
