package disclosure.audit.facts.across;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report years for which an agency owes a report.
 *
 * @param spans in the order of writing; empty for every year
 */
public record DueYears(List<Span> spans) {

  private static final Pattern SPAN =
      Pattern.compile("(20\\d\\d)(?:年度?)?(?:(起|-|－|—|–|~|～|至)(?:(20\\d\\d)(?:年度?)?)?)?");

  public DueYears {
    spans = List.copyOf(spans);
  }

  /**
   * Years without a gap.
   *
   * @param from first year
   * @param to last year; null for no end
   */
  public record Span(int from, Integer to) {}

  /** Whether a report on a year is due. */
  public boolean due(int year) {
    return spans.isEmpty()
        || spans.stream().anyMatch(s -> s.from() <= year && (s.to() == null || year <= s.to()));
  }

  /** The years named one by one or with an end; none for spans without an end. */
  public List<Integer> named() {
    List<Integer> years = new ArrayList<>();
    for (Span span : spans) {
      for (int year = span.from(); span.to() != null && year <= span.to(); year++) {
        years.add(year);
      }
    }
    return years;
  }

  /**
   * Reads years as staff write them: {@code 2023}, {@code 2021-2023}, {@code 2021起}.
   *
   * @return null if one of the parts is nothing of the kind, or ends before it begins
   */
  static DueYears parse(List<String> parts) {
    List<Span> spans = new ArrayList<>();
    for (String part : parts) {
      Matcher span = SPAN.matcher(Normalizer.normalize(part, Form.NFKC).replaceAll("\\s", ""));
      if (!span.matches()) {
        return null;
      }
      int from = Integer.parseInt(span.group(1));
      Integer to = end(span, from);
      if (to != null && to < from) {
        return null;
      }
      spans.add(new Span(from, to));
    }
    return new DueYears(spans);
  }

  private static Integer end(Matcher span, int from) {
    if (span.group(3) != null) {
      return Integer.valueOf(span.group(3));
    }
    return span.group(2) == null ? Integer.valueOf(from) : null;
  }
}
