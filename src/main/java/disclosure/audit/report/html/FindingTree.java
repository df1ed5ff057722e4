package disclosure.audit.report.html;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Progress;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.audit.Status;
import disclosure.audit.audit.Suspicion;
import disclosure.audit.report.PlaceWords;
import disclosure.audit.report.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Arranges the problems of a report: causes first, with what follows from each under it. */
final class FindingTree {
  private final Audit audit;
  private final PlaceWords words;
  private final Hints hints;
  private final List<String> inForm;
  private final Map<String, Finding> byId = new LinkedHashMap<>();
  private final Map<String, List<Finding>> consequences = new HashMap<>();
  private final List<Finding> roots = new ArrayList<>();

  FindingTree(Audit audit, PlaceWords words, List<Suspicion> suspicions) {
    this.audit = audit;
    this.words = words;
    this.inForm = List.copyOf(audit.facts().figures().keySet());
    audit.findings().stream()
        .filter(finding -> finding.status() != Status.WAIVED)
        .forEach(finding -> byId.put(finding.id(), finding));
    byId.values().forEach(this::place);
    Map<String, String> numbers = new HashMap<>();
    number("", ordered(), numbers);
    this.hints = new Hints(suspicions, words, numbers);
  }

  private void place(Finding finding) {
    Finding cause = cause(finding);
    if (cause == null || circular(finding)) {
      roots.add(finding);
    } else {
      consequences.computeIfAbsent(cause.id(), id -> new ArrayList<>()).add(finding);
    }
  }

  private Finding cause(Finding finding) {
    return finding.causes().stream()
        .map(byId::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private boolean circular(Finding finding) {
    Set<String> seen = new HashSet<>();
    for (Finding at = finding; at != null; at = cause(at)) {
      if (!seen.add(at.id())) {
        return true;
      }
    }
    return false;
  }

  private void number(String prefix, List<Finding> findings, Map<String, String> numbers) {
    for (int i = 0; i < findings.size(); i++) {
      String id = findings.get(i).id();
      numbers.put(id, prefix + (i + 1));
      number(prefix + (i + 1) + ".", consequences.getOrDefault(id, List.of()), numbers);
    }
  }

  /** Open problems, then those that a person must decide; consequences left out. */
  private List<Finding> ordered() {
    return Stream.concat(
            roots.stream().filter(root -> root.status() == Status.OPEN),
            roots.stream().filter(root -> root.status() == Status.REVIEW))
        .toList();
  }

  /** Problems with their consequences. */
  List<FindingView> problems() {
    return views("", ordered());
  }

  /** Findings that a waiver excuses. */
  List<FindingView> waived() {
    return views(
        "豁免",
        audit.findings().stream().filter(finding -> finding.status() == Status.WAIVED).toList());
  }

  private List<FindingView> views(String prefix, List<Finding> findings) {
    List<FindingView> views = new ArrayList<>();
    for (Finding finding : findings) {
      views.add(view(prefix + (views.size() + 1), finding));
    }
    return views;
  }

  private FindingView view(String number, Finding finding) {
    String hint = hints.take(finding);
    List<FindingView> follow =
        finding.status() == Status.WAIVED
            ? List.of()
            : views(number + ".", consequences.getOrDefault(finding.id(), List.of()));
    return new FindingView(
        number,
        finding,
        where(finding),
        progress(finding),
        points(finding),
        SumView.of(finding, audit.facts().figures(), words),
        proofs(finding, false),
        proofs(finding, true),
        hint,
        follow);
  }

  /** Page or line of what is printed there, then what the finding is about. */
  private String where(Finding finding) {
    Evidence evidence =
        finding.evidence().stream()
            .filter(e -> e.side() == Evidence.Side.RIGHT)
            .findFirst()
            .orElse(finding.evidence().get(0));
    String at = words.at(evidence);
    boolean whole = (finding.subject() == null || ofTextAlone(finding)) && !at.isEmpty();
    return whole ? at : (at + " " + Printable.of(about(finding))).strip();
  }

  /** What a finding is about; of what a text says of several cells together, all of them. */
  private String about(Finding finding) {
    boolean together =
        finding.left().size() > 1
            && finding.left().contains(finding.subject())
            && finding.evidence().stream().anyMatch(evidence -> evidence.cell() == null);
    return together ? words.cells(finding.left()) : words.subject(finding.subject());
  }

  /** The cell that a text speaks of is not where the text stands. */
  private static boolean ofTextAlone(Finding finding) {
    return finding.subject() != null
        && finding.subject().split("/").length > 2
        && finding.evidence().stream().allMatch(evidence -> evidence.cell() == null);
  }

  private String progress(Finding finding) {
    return audit.handover() == null
        ? null
        : audit.handover().progress(finding).map(Progress::chinese).orElse(null);
  }

  private String points(Finding finding) {
    RuleEntry rule = audit.rules().rules().get(finding.rule());
    boolean counts = finding.status() == Status.OPEN && rule != null;
    return counts && rule.points().signum() > 0 ? Numbers.plain(rule.points()) : null;
  }

  private List<FindingView.Proof> proofs(Finding finding, boolean cells) {
    return finding.evidence().stream()
        .filter(evidence -> cells == (evidence.cell() != null))
        .sorted(Comparator.comparingInt(this::placeInForm))
        .map(this::proof)
        .distinct()
        .toList();
  }

  private int placeInForm(Evidence evidence) {
    return evidence.cell() == null ? 0 : inForm.indexOf(evidence.cell());
  }

  private FindingView.Proof proof(Evidence evidence) {
    String href = evidence.cell() == null ? null : "#" + evidence.cell();
    boolean blank = evidence.quote() == null || evidence.quote().isBlank();
    String quote = blank ? null : Printable.of(evidence.quote());
    return new FindingView.Proof(words.place(evidence), quote, href);
  }
}
