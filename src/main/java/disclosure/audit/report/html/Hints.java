package disclosure.audit.report.html;

import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Suspicion;
import disclosure.audit.audit.Suspicion.Change;
import disclosure.audit.report.PlaceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words suspicions as hints, each given once: with the first problem that it explains. */
final class Hints {
  private final List<Suspicion> left;
  private final PlaceWords words;
  private final Map<String, String> numbers;

  /**
   * Hints for a report.
   *
   * @param numbers numbers of the problems by the ids of their findings
   */
  Hints(List<Suspicion> suspicions, PlaceWords words, Map<String, String> numbers) {
    this.left = new ArrayList<>(suspicions);
    this.words = words;
    this.numbers = numbers;
  }

  /** The hint for a problem; null where there is none or it was given before. */
  String take(Finding finding) {
    Optional<Suspicion> suspicion =
        left.stream().filter(s -> s.findings().contains(finding.id())).findFirst();
    suspicion.ifPresent(left::remove);
    return suspicion.map(this::sentence).orElse(null);
  }

  private String sentence(Suspicion suspicion) {
    String changes =
        suspicion.changes().stream().map(this::change).collect(Collectors.joining("；"));
    String problems =
        suspicion.findings().stream()
            .map(id -> numbers.getOrDefault(id, ""))
            .collect(Collectors.joining("、"));
    String effect =
        "问题 " + problems + " 的等式即" + (suspicion.findings().size() > 1 ? "全部" : "") + "成立";
    return "疑似"
        + suspicion.kind().chinese()
        + "：若"
        + changes
        + "，"
        + effect
        + "，其他等式不受影响。仅供核对，不作为结论。";
  }

  private String change(Change change) {
    return words.cell(change.cell())
        + " 的 "
        + Numbers.plain(change.printed())
        + " 应为 "
        + Numbers.plain(change.instead());
  }
}
