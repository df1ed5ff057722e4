package disclosure.audit.workshop;

import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import disclosure.audit.form.FormWords;
import disclosure.audit.report.book.HandbookPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the handbook shows of the examples of one rule. */
final class HandbookSamples {

  /** Longer passages are cut off: an example shows only what matters. */
  private static final int LINES = 12;

  /** Where the example lies, which means nothing to an agency. */
  private static final String FILE = "（examples/[^（）]*）";

  private static final String PICTURE = "!\\[[^\\]]*]\\([^)]*\\)";

  private final List<ExampleResult> results;

  /**
   * The examples of a rule.
   *
   * @param results of its examples, by file; those that could not be read are left out
   */
  HandbookSamples(List<ExampleResult> results) {
    this.results = results.stream().filter(result -> result.audit() != null).toList();
  }

  /** Those that are wrong, then those that a person must decide; the newest report first. */
  List<HandbookPage.Sample> wrong() {
    return results.stream()
        .filter(result -> !result.example().good())
        .sorted(Comparator.comparing(ExampleResult::forReview).thenComparing(newest()))
        .map(this::sample)
        .toList();
  }

  /** The right ones, the newest report first. */
  List<HandbookPage.Sample> right() {
    return results.stream()
        .filter(result -> result.example().good())
        .sorted(newest())
        .map(this::sample)
        .toList();
  }

  /** Whether the rule speaks of what belongs to no single report. */
  boolean ofRun() {
    return results.stream().anyMatch(ExampleResult::ofRun);
  }

  /** The advice as given on the first wrong example; null for none. */
  String advice() {
    return results.stream()
        .sorted(Comparator.comparing(ExampleResult::forReview))
        .flatMap(result -> result.shown().stream())
        .map(Finding::advice)
        .findFirst()
        .orElse(null);
  }

  private static Comparator<ExampleResult> newest() {
    return Comparator.comparing((ExampleResult result) -> result.example().year()).reversed();
  }

  private HandbookPage.Sample sample(ExampleResult result) {
    boolean good = result.example().good();
    boolean review = result.forReview();
    return new HandbookPage.Sample(
        good ? "正确示例" : review ? "需要说明的情形" : "错误示例",
        good ? "right" : review ? "review" : "wrong",
        result.example().note(),
        lines(result),
        tables(result),
        result.shown().stream().map(finding -> finding.message().replaceAll(FILE, "")).toList());
  }

  private List<List<HandbookPage.Cell>> lines(ExampleResult result) {
    Set<String> quotes = quotes(result);
    List<List<HandbookPage.Cell>> lines = new ArrayList<>();
    for (String line : result.made().differing()) {
      lines.add(words(line).map(word -> cell(word, quotes.contains(word))).toList());
    }
    if (lines.isEmpty() && !result.example().good()) {
      for (String line : result.made().missing()) {
        lines.add(List.of(cell("缺少：" + String.join("　", words(line).toList()), true)));
      }
    }
    if (lines.isEmpty() && result.example().good() && result.example().cells().isEmpty()) {
      lacking(result).stream()
          .filter(line -> !line.contains("\t"))
          .forEach(line -> lines.add(List.of(cell(line, false))));
    }
    return lines.stream().filter(line -> !line.isEmpty()).limit(LINES).toList();
  }

  /** The lines of a right example that wrong ones of the same year lack. */
  private List<String> lacking(ExampleResult right) {
    List<String> lacking =
        results.stream()
            .filter(result -> !result.example().good() && !result.forReview())
            .filter(result -> result.example().year() == right.example().year())
            .flatMap(
                result ->
                    ExampleText.Made.beyond(right.made().text(), result.made().text()).stream())
            .toList();
    return right.made().text().lines().filter(lacking::contains).distinct().toList();
  }

  /** The words of a line; a table's figures stand elsewhere. */
  private static Stream<String> words(String line) {
    Stream<String> cells = Arrays.stream(line.replaceAll(PICTURE, "〔图片〕").split("\t"));
    return line.contains("\t")
        ? cells.filter(cell -> !cell.isBlank() && !cell.matches("[-/]|-?\\d+(\\.\\d+)?"))
        : cells;
  }

  private static HandbookPage.Cell cell(String text, boolean wrong) {
    return new HandbookPage.Cell(text, wrong);
  }

  private static Set<String> quotes(ExampleResult result) {
    Set<String> quotes = new HashSet<>();
    result.shown().forEach(finding -> finding.evidence().forEach(e -> quotes.add(e.quote())));
    return quotes;
  }

  private List<HandbookPage.SampleTable> tables(ExampleResult result) {
    Set<String> wrong = new HashSet<>();
    for (Finding finding : result.shown()) {
      wrong.addAll(finding.cells());
      finding.evidence().stream().map(Evidence::cell).filter(Objects::nonNull).forEach(wrong::add);
    }
    List<HandbookPage.SampleTable> shown = new ArrayList<>();
    for (FormTable table : result.made().tables()) {
      Map<List<String>, List<HandbookPage.Row>> blocks = new LinkedHashMap<>();
      for (FormRow row : table.rows()) {
        if (matters(result, table, row, wrong)) {
          blocks
              .computeIfAbsent(row.columns(), columns -> new ArrayList<>())
              .add(row(result, table, row, wrong));
        }
      }
      blocks.forEach((columns, rows) -> shown.add(table(table, columns, rows)));
    }
    return shown;
  }

  private boolean matters(ExampleResult result, FormTable table, FormRow row, Set<String> wrong) {
    List<String> printed = printed(result.made().text(), row);
    if (printed.isEmpty()) {
      return false;
    }
    Set<String> cells = result.example().cells().keySet();
    boolean named =
        row.columns().stream()
            .map(column -> table.cell(row.id(), column))
            .anyMatch(cell -> cells.contains(cell) || wrong.contains(cell));
    return named
        || (result.example().good()
            && cells.isEmpty()
            && result.made().differing().isEmpty()
            && lacking(result).containsAll(printed));
  }

  /** The lines of a text that hold a row's label. */
  private static List<String> printed(String text, FormRow row) {
    return text.lines()
        .filter(line -> line.contains("\t"))
        .filter(line -> Arrays.asList(line.split("\t")).contains(row.label()))
        .toList();
  }

  private static HandbookPage.Row row(
      ExampleResult result, FormTable table, FormRow row, Set<String> wrong) {
    List<HandbookPage.Cell> cells = new ArrayList<>();
    for (String column : row.columns()) {
      String cell = table.cell(row.id(), column);
      String printed = result.example().cells().getOrDefault(cell, "0");
      cells.add(cell(printed.isEmpty() ? "（空白）" : printed, wrong.contains(cell)));
    }
    return new HandbookPage.Row(new FormWords(List.of(table)).row(table.id(), row.id()), cells);
  }

  private static HandbookPage.SampleTable table(
      FormTable table, List<String> columns, List<HandbookPage.Row> rows) {
    return new HandbookPage.SampleTable(
        table.title(), columns.stream().map(column -> table.column(column).label()).toList(), rows);
  }
}
