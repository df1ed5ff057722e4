package disclosure.audit.ingest.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * The day on which a portal published its article: from the tags that the guidelines for government
 * websites (国办发〔2017〕47号) ask for, or as printed beside the words 发布日期. When the page was made, or
 * a document was written, is another day.
 */
final class PublicationDate {
  private static final String META =
      "meta[name~=(?i)^(PubDate|publishdate|publish_date|pub_date)$],"
          + " meta[property~=(?i)^article:published_time$]";

  private static final String DAY = "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})";
  private static final Pattern DATE = Pattern.compile(DAY);

  private static final Pattern PRINTED =
      Pattern.compile("(?:发布|公开|公布|发稿)\\s*(?:日\\s*期|时\\s*间)\\s*[】\\]]?\\s*[:：]?\\s*" + DAY);

  private final Set<LocalDate> days = new LinkedHashSet<>();

  /** The day that a page gives in its tags. */
  PublicationDate(Document html) {
    html.select(META).forEach(meta -> add(DATE, meta.attr("content")));
    html.select("publishtime").forEach(time -> add(DATE, time.text()));
  }

  /**
   * The day; null where the page gives none, or several that differ.
   *
   * @param around what the page prints around the report
   */
  LocalDate with(String around) {
    add(PRINTED, around.replace('\u00A0', ' '));
    return days.size() == 1 ? days.iterator().next() : null;
  }

  private void add(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      try {
        days.add(
            LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))));
      } catch (DateTimeException noSuchDay) {
        continue;
      }
    }
  }
}
