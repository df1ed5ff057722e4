package disclosure.audit.workshop;

import disclosure.audit.audit.Finding;
import disclosure.audit.report.book.HandbookPage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the handbook shows of the examples of one rule. */
final class HandbookSamples {

  /** Longer passages are cut off: an example shows only what matters. */
  private static final int LINES = 12;

  /** Where the example lies, which means nothing to an agency. */
  private static final String FILE = "（examples/[^（）]*）";

  private static final String PICTURE = "!\\[[^\\]]*]\\([^)]*\\)";

  private final List<ExampleResult> results;
  private final Pattern general;

  /**
   * The examples of a rule.
   *
   * @param results of its examples, by file; those that could not be read are left out
   * @param advice the rule's own, with {@code {names}}
   */
  HandbookSamples(List<ExampleResult> results, String advice) {
    this.general =
        Pattern.compile(
            Arrays.stream(advice.split("\\{[^{}]*}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")),
            Pattern.DOTALL);
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
        new HandbookTables(result, lacking(result)).shown(),
        result.shown().stream().map(finding -> finding.message().replaceAll(FILE, "")).toList(),
        good ? "" : particular(result));
  }

  /** What is asked for in this case, where the rule as a whole asks for something else. */
  private String particular(ExampleResult result) {
    return result.shown().stream()
        .map(Finding::advice)
        .filter(own -> !general.matcher(own).matches())
        .distinct()
        .collect(Collectors.joining());
  }

  private List<List<HandbookPage.Cell>> lines(ExampleResult result) {
    List<List<HandbookPage.Cell>> lines = differing(result);
    if (lines.isEmpty()) {
      lines = result.example().good() ? whatOthersLack(result) : missing(result);
    }
    return lines.stream().filter(line -> !line.isEmpty()).limit(LINES).toList();
  }

  private static List<List<HandbookPage.Cell>> differing(ExampleResult result) {
    Set<String> quotes = quotes(result);
    return result.made().differing().stream()
        .map(line -> words(line).map(word -> cell(word, quotes.contains(word))).toList())
        .toList();
  }

  private static List<List<HandbookPage.Cell>> missing(ExampleResult result) {
    return result.made().missing().stream()
        .map(line -> List.of(cell("缺少：" + String.join("　", words(line).toList()), true)))
        .toList();
  }

  /** A right example that is the standard text shows what the wrong ones leave out or change. */
  private List<List<HandbookPage.Cell>> whatOthersLack(ExampleResult result) {
    return result.example().cells().isEmpty()
        ? lacking(result).stream()
            .filter(line -> !line.contains("\t"))
            .map(line -> List.of(cell(line, false)))
            .toList()
        : List.of();
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
}
