package disclosure.audit.facts;

import java.util.List;

/**
 * A row of the citations table.
 *
 * @param topic as in {@code aspect/监督保障}
 * @param words one of which must be there
 * @param sections where it counts; empty for anywhere
 * @param fromYear first report year; null for no bound
 * @param toYear last report year; null for no bound
 * @param unless where one of these stands in the same sentence, it is not cited
 */
public record CitationPhrase(
    String topic,
    List<String> words,
    List<Integer> sections,
    Integer fromYear,
    Integer toYear,
    List<String> unless) {

  public CitationPhrase {
    words = List.copyOf(words);
    sections = List.copyOf(sections);
    unless = List.copyOf(unless);
  }

  /** Whether it holds for reports on a year; an unknown year counts as in force. */
  public boolean inForce(Integer year) {
    return year == null
        || ((fromYear == null || fromYear <= year) && (toYear == null || year <= toYear));
  }
}
