package disclosure.audit.report.html;

import disclosure.audit.audit.Finding;
import disclosure.audit.facts.Figure;
import disclosure.audit.report.PlaceWords;
import disclosure.audit.report.Printable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A comparison written out.
 *
 * @param left the parts; empty where they don't make up the number
 * @param right the cells of the other side; empty where it is no sum of cells
 * @param expected what should be
 * @param actual what is
 * @param difference in words, as in 少 1
 */
public record SumView(Side left, Side right, String expected, String actual, String difference) {

  /** What the first side is called. */
  public String leftName() {
    return right.given() ? "左边" : left.given() ? "表内" : "应为";
  }

  /** What the second side is called. */
  public String rightName() {
    return right.given() ? "右边" : left.given() ? "文中" : "所写";
  }

  /**
   * One side.
   *
   * @param terms the figures that are not 0, or all if there are few
   * @param zeros number of further figures, each 0
   */
  public record Side(List<Term> terms, int zeros) {
    static final Side NONE = new Side(List.of(), 0);

    /** Whether it is a sum of cells. */
    boolean given() {
      return !terms.isEmpty() || zeros > 0;
    }
  }

  /**
   * A figure of a sum.
   *
   * @param label its row, its column, or both: what tells it from the others
   * @param value as in 12, or 空白
   * @param cell its cell id
   */
  public record Term(String label, String value, String cell) {}

  private static final int FEW = 4;

  /** The comparison of a finding; null where it gives no two numbers, or only reckons up words. */
  static SumView of(Finding finding, Map<String, Figure> figures, PlaceWords words) {
    boolean wordsOnly = finding.left().isEmpty() && finding.right().isEmpty();
    if (wordsOnly || finding.expected() == null || finding.actual() == null) {
      return null;
    }
    Function<String, String> label = label(finding, words);
    BigDecimal difference = finding.actual().subtract(finding.expected());
    return new SumView(
        side(finding.left(), finding.expected(), figures, label),
        side(finding.right(), finding.actual(), figures, label),
        Numbers.plain(finding.expected()),
        Numbers.plain(finding.actual()),
        words(difference));
  }

  private static String words(BigDecimal difference) {
    return switch (difference.signum()) {
      case 1 -> "多 " + Numbers.plain(difference);
      case -1 -> "少 " + Numbers.plain(difference.negate());
      default -> "无差额";
    };
  }

  private static Function<String, String> label(Finding finding, PlaceWords words) {
    List<String> cells = finding.cells();
    if (cells.size() > 1 && same(cells, SumView::beforeLast)) {
      return words::columnLabel;
    }
    boolean oneTable = same(cells, cell -> cell.substring(0, cell.indexOf('/')));
    if (cells.size() > 1 && oneTable && same(cells, SumView::last)) {
      return words::rowLabel;
    }
    return words::cell;
  }

  private static boolean same(List<String> cells, Function<String, String> part) {
    return cells.stream().map(part).distinct().count() == 1;
  }

  private static String beforeLast(String cell) {
    return cell.substring(0, cell.lastIndexOf('/'));
  }

  private static String last(String cell) {
    return cell.substring(cell.lastIndexOf('/') + 1);
  }

  private static Side side(
      List<String> cells,
      BigDecimal total,
      Map<String, Figure> figures,
      Function<String, String> label) {
    if (!addUp(cells, total, figures)) {
      return Side.NONE;
    }
    List<String> shown =
        cells.size() <= FEW
            ? cells
            : cells.stream().filter(cell -> !zero(figures.get(cell))).toList();
    List<Term> terms =
        shown.stream()
            .map(cell -> new Term(label.apply(cell), value(figures.get(cell)), cell))
            .toList();
    return new Side(terms, cells.size() - shown.size());
  }

  private static boolean addUp(List<String> cells, BigDecimal total, Map<String, Figure> figures) {
    BigDecimal sum =
        cells.stream()
            .map(figures::get)
            .filter(Objects::nonNull)
            .flatMap(figure -> Stream.ofNullable(figure.value()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return !cells.isEmpty() && sum.compareTo(total) == 0;
  }

  private static boolean zero(Figure figure) {
    return figure != null && figure.number() && figure.value().signum() == 0;
  }

  private static String value(Figure figure) {
    if (figure == null) {
      return "缺";
    }
    return switch (figure.state()) {
      case NUMBER -> Numbers.plain(figure.value());
      case BLANK -> "空白";
      case PLACEHOLDER, TEXT -> "“" + Printable.of(figure.raw()) + "”";
      case UNREADABLE -> "读不准";
      case ABSENT -> "缺";
    };
  }
}
