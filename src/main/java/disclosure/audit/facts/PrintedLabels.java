package disclosure.audit.facts;

import disclosure.audit.document.Cell;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a section, to tell whether a label stands there at all, in a table or not.
 *
 * @param lines each cell and each paragraph without white space and signs, brackets kept
 * @param joined all of them as one, without the brackets inside a label
 */
record PrintedLabels(List<String> lines, String joined) {

  /** Shorter labels stand anywhere. */
  static final int TELLING = 4;

  /**
   * The words of a section; of the whole report where the section was not found.
   *
   * @param section its number
   */
  static PrintedLabels of(ReportLayout layout, int section) {
    return layout.section(section) == null
        ? of(layout)
        : of(
            layout.narrative().stream().filter(each -> each.section() == section),
            layout.tables().stream().filter(each -> each.section() == section));
  }

  /** The words of the whole report. */
  static PrintedLabels of(ReportLayout layout) {
    return of(layout.narrative().stream(), layout.tables().stream());
  }

  private static PrintedLabels of(Stream<Narrative> text, Stream<TableFinder.Placed> tables) {
    List<String> printed =
        Stream.concat(
                text.map(each -> each.text().string()),
                tables
                    .flatMap(placed -> placed.table().cells().stream())
                    .map(Cell::text)
                    .map(cell -> cell.string()))
            .map(LabelText::fold)
            .toList();
    StringBuilder joined = new StringBuilder();
    printed.forEach(each -> joined.append(flat(each)));
    return new PrintedLabels(
        printed.stream().map(each -> each.replaceAll("[\\p{P}\\p{S}&&[^()]]", "")).toList(),
        joined.toString());
  }

  /** Whether the label is printed; one of few characters only with its number, or alone. */
  boolean says(String label) {
    LabelText wanted = LabelText.of(label);
    if (wanted.body().length() >= TELLING) {
      return joined.contains(wanted.body());
    }
    String words = wanted.number() + wanted.body();
    return lines.stream()
        .anyMatch(wanted.number().isEmpty() ? words::equals : line -> line.contains(words));
  }

  /** Whether the words stand there, signs and brackets apart. */
  boolean contains(String body) {
    return joined.contains(body);
  }

  private static String flat(String folded) {
    return folded.replaceAll("\\([^()]*\\)(?=.)|[\\p{P}\\p{S}]", "");
  }
}
