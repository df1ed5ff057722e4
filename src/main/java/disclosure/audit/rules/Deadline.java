package disclosure.audit.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * By when some agencies must have published (《条例》 art. 49): a row of the table of deadlines.
 *
 * @param rule id of the rule that it belongs to
 * @param agencies kind of agencies, for messages
 * @param endings of their names; empty for all agencies without a row of their own
 * @param last day of the following year by which the report must be published
 * @param doubtFrom publication after this day and up to the last is for a person; null for none
 * @param most so many days after the deadline the date is hardly that of the first publication;
 *     null for no bound
 */
public record Deadline(
    String rule,
    String agencies,
    List<String> endings,
    MonthDay last,
    MonthDay doubtFrom,
    Integer most) {

  public Deadline {
    endings = List.copyOf(endings);
  }

  /** Length of the name's ending that fits: 0 for the row of all others, -1 if none fits. */
  public int fits(String agency) {
    return endings.isEmpty()
        ? 0
        : endings.stream().filter(agency::endsWith).mapToInt(String::length).max().orElse(-1);
  }

  /** The day after which a report on a year may be late. */
  public LocalDate first(int year) {
    return (doubtFrom == null ? last : doubtFrom).atYear(year + 1);
  }

  /** Whether a person must decide on a publication after {@link #first}. */
  public boolean doubtful(LocalDate published, int year) {
    return doubt(published, year) != null;
  }

  /** Why a person must decide, in Chinese; null if there is no doubt. */
  public String doubt(LocalDate published, int year) {
    LocalDate due = last.atYear(year + 1);
    if (doubtFrom != null && !published.isAfter(due)) {
      return agencies + "适用的期限可能是" + words(due);
    }
    return most != null && published.isAfter(due.plusDays(most))
        ? "晚了" + most + "天以上，可能是重新发布的日期"
        : null;
  }

  /** A date for messages, as in 2024年1月31日. */
  public static String words(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
