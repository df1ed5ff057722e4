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
    String figure = sum(claim.cells());
    String place = claim.locations().isEmpty() ? "" : words.at(claim.locations().get(0));
    return new ClaimView(
        number,
        place,
        Printable.of(claim.quote()),
        stated(claim),
        claim.cells().stream().map(this::term).toList(),
        figure,
        problem.map(ClaimTable::result).orElse(figure == null ? "无法对照" : "相符"),
        problem.map(p -> p.finding().status().word()).orElse(figure == null ? "unknown" : "agrees"),
        problem.map(FindingView::link).orElse(null));
  }

  private static String result(FindingView problem) {
    return problem.finding().status() == Status.OPEN ? "不符" : problem.finding().status().chinese();
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

  private String sum(List<String> cells) {
    Map<String, Figure> figures = audit.facts().figures();
    BigDecimal sum = BigDecimal.ZERO;
    for (String cell : cells) {
      Figure figure = figures.get(cell);
      if (figure == null || !figure.number()) {
        return null;
      }
      sum = sum.add(figure.value());
    }
    return Numbers.plain(sum);
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
