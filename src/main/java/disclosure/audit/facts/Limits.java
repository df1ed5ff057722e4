package disclosure.audit.facts;

import java.util.List;

/** Words that confine the numbers after them to some applicants or to part of the year. */
final class Limits {

  private final List<String> wholeYear;
  private final CellPatterns cells;

  Limits(Vocabulary vocabulary, CellPatterns cells) {
    this.wholeYear = vocabulary.words("全年");
    this.cells = cells;
  }

  private static List<ContextMark> before(Sentence sentence, Hit hit) {
    int from = sentence.words().lastIndexOf('；', hit.number().start() - 1) + 1;
    return sentence.marks().stream()
        .filter(mark -> mark.is("限定") && mark.start() >= from)
        .filter(mark -> mark.start() < hit.number().start())
        .filter(mark -> sentence.visible(mark.start(), hit.number().start()))
        .toList();
  }

  private static List<ContextMark> applicants(Sentence sentence, Hit hit) {
    return before(sentence, hit).stream().filter(mark -> !mark.phrase().rows().isEmpty()).toList();
  }

  /** Whether a hit is about the applications of some applicants only: 对自然人的申请. */
  boolean toApplicants(Sentence sentence, Hit hit) {
    return !applicants(sentence, hit).isEmpty();
  }

  /** Whether the last word on the time of year before a number names part of it. */
  boolean partOfYear(Sentence sentence, Hit hit) {
    return before(sentence, hit).stream()
        .filter(mark -> mark.phrase().rows().isEmpty())
        .map(mark -> sentence.words().substring(mark.end(), hit.number().start()))
        .anyMatch(after -> wholeYear.stream().noneMatch(after::contains));
  }

  /** The cells in the columns that the last of the confining words names. */
  List<String> limited(List<String> found, Sentence sentence, Hit hit) {
    List<ContextMark> limits = applicants(sentence, hit);
    if (limits.isEmpty()) {
      return found;
    }
    List<String> columns = limits.get(limits.size() - 1).phrase().rows();
    return found.stream()
        .map(cell -> cell.substring(0, cell.lastIndexOf('/') + 1))
        .flatMap(row -> columns.stream().map(column -> row + column))
        .filter(cells::has)
        .distinct()
        .toList();
  }
}
