package disclosure.audit.report.html;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Status;
import disclosure.audit.facts.Claim;
import disclosure.audit.facts.Figure;
import disclosure.audit.report.PlaceWords;
import disclosure.audit.report.Printable;
import disclosure.audit.report.html.NarrativeView.ClaimView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the claims of the narrative beside the figures that they speak of. */
final class ClaimTable {
  private final Audit audit;
  private final PlaceWords words;
  private final List<FindingView> problems;

  ClaimTable(Audit audit, PlaceWords words, List<FindingView> problems) {
    this.audit = audit;
    this.words = words;
    this.problems = problems;
  }

  List<ClaimView> draw() {
    List<ClaimView> views = new ArrayList<>();
    for (Claim claim : audit.facts().claims()) {
      views.add(view(views.size() + 1, claim));
    }
    return views;
  }

  private ClaimView view(int number, Claim claim) {
    Optional<FindingView> problem = problems.stream().filter(p -> speaksOf(p, claim)).findFirst();
    List<String> reading = problem.isPresent() ? claim.cells() : likeliest(claim);
    BigDecimal figure = sum(reading);
    Result result = problem.map(ClaimTable::result).orElseGet(() -> result(claim, reading, figure));
    String place = claim.locations().isEmpty() ? "" : words.at(claim.locations().get(0));
    return new ClaimView(
        number,
        place,
        Printable.of(claim.quote()),
        stated(claim),
        reading.stream().map(this::term).toList(),
        figure == null ? null : Numbers.plain(figure),
        result.words(),
        result.style(),
        problem.map(FindingView::link).orElse(null));
  }

  private record Result(String words, String style) {}

  private static Result result(FindingView problem) {
    Status status = problem.finding().status();
    return new Result(status == Status.OPEN ? "不符" : status.chinese(), status.word());
  }

  /** What no rule objected to; numbers that differ are never called equal all the same. */
  private static Result result(Claim claim, List<String> reading, BigDecimal figure) {
    if (figure == null) {
      return new Result("无法对照", "unknown");
    }
    if (!agrees(claim, figure)) {
      return new Result("数值不同，未认定为问题", "unknown");
    }
    if (claim.relation().equals("~")) {
      return new Result("约数，未见不符", "agrees");
    }
    return new Result(reading.equals(claim.cells()) ? "相符" : "按另一口径相符", "agrees");
  }

  /** The first reading that agrees with the figures, else the likeliest of all. */
  private List<String> likeliest(Claim claim) {
    return claim.readings().stream()
        .filter(
            reading -> {
              BigDecimal figure = sum(reading);
              return figure != null && agrees(claim, figure);
            })
        .findFirst()
        .orElse(claim.cells());
  }

  private static boolean agrees(Claim claim, BigDecimal figure) {
    int order = figure.compareTo(claim.value());
    return switch (claim.relation()) {
      case ">=" -> order >= 0;
      case "<=" -> order <= 0;
      case "~" -> true;
      default -> order == 0;
    };
  }

  private static boolean speaksOf(FindingView problem, Claim claim) {
    boolean cells = problem.finding().cells().stream().anyMatch(claim.cells()::contains);
    return cells
        && problem.finding().evidence().stream()
            .anyMatch(e -> e.cell() == null && claim.quote().equals(e.quote()));
  }

  private SumView.Term term(String cell) {
    Figure figure = audit.facts().figures().get(cell);
    String value = figure != null && figure.number() ? Numbers.plain(figure.value()) : "不明";
    return new SumView.Term(words.cell(cell), value, cell);
  }

  private BigDecimal sum(List<String> cells) {
    Map<String, Figure> figures = audit.facts().figures();
    BigDecimal sum = BigDecimal.ZERO;
    for (String cell : cells) {
      Figure figure = figures.get(cell);
      if (figure == null || !figure.number()) {
        return null;
      }
      sum = sum.add(figure.value());
    }
    return sum;
  }

  private static String stated(Claim claim) {
    if (claim.none()) {
      return "无";
    }
    String number = Numbers.plain(claim.value());
    return switch (claim.relation()) {
      case ">=" -> "不少于 " + number;
      case "<=" -> "不多于 " + number;
      case "~" -> "约 " + number;
      default -> number;
    };
  }
}
