package disclosure.audit.rules;

import disclosure.audit.audit.Check;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.audit.Status;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.form.FormWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Turns the verdicts of a session into findings and checks, in an order of their own. */
final class Judge {

  private static final List<Outcome> GRAVEST_FIRST =
      List.of(
          Outcome.FAILED,
          Outcome.REVIEW,
          Outcome.NOT_ASSESSABLE,
          Outcome.PASSED,
          Outcome.NOT_APPLICABLE);

  private final ReportIdentity identity;
  private final Wordings wordings;
  private final FormWords words;

  Judge(ReportIdentity identity, Wordings wordings, FormWords words) {
    this.identity = identity;
    this.wordings = wordings;
    this.words = words;
  }

  /** Of several verdicts of a rule on the same subject (and quote) the gravest stands. */
  Judgement judge(List<Verdict> verdicts, List<String> notices) {
    Map<String, Verdict> bySubject = new HashMap<>();
    Map<String, Verdict> byQuote = new HashMap<>();
    for (Verdict verdict : verdicts) {
      String key = verdict.rule().id() + "|" + Objects.toString(verdict.subject(), "");
      bySubject.merge(key, verdict, this::graver);
      byQuote.merge(key + "|" + verdict.quote(), verdict, this::graver);
    }
    List<Check> checks =
        bySubject.values().stream()
            .map(this::check)
            .sorted(
                Comparator.comparing(Check::rule)
                    .thenComparing(check -> Objects.toString(check.subject(), "")))
            .toList();
    return new Judgement(findings(byQuote.values()), checks, notices);
  }

  private Verdict graver(Verdict a, Verdict b) {
    return order(a, b) <= 0 ? a : b;
  }

  /** A total order, so that the order of firing makes no difference. */
  private static int order(Verdict a, Verdict b) {
    int outcome =
        Integer.compare(GRAVEST_FIRST.indexOf(a.outcome()), GRAVEST_FIRST.indexOf(b.outcome()));
    if (outcome != 0) {
      return outcome;
    }
    boolean shown = a.outcome() == Outcome.FAILED || a.outcome() == Outcome.REVIEW;
    return (shown ? BY_WORDS : BY_CELLS).compare(a, b);
  }

  /** All that a check shows of verdicts without a finding. */
  private static final Comparator<Verdict> BY_CELLS =
      Comparator.comparing((Verdict verdict) -> String.valueOf(verdict.reason()))
          .thenComparing(verdict -> verdict.left().toString())
          .thenComparing(verdict -> verdict.right().toString());

  private static final Comparator<Verdict> BY_WORDS =
      Comparator.comparing(Verdict::variant)
          .thenComparing(BY_CELLS)
          .thenComparing(verdict -> new TreeMap<>(verdict.values()).toString())
          .thenComparing(verdict -> verdict.evidence().toString());

  private Check check(Verdict verdict) {
    return new Check(
        verdict.rule().id(),
        verdict.subject(),
        verdict.outcome(),
        reason(verdict),
        verdict.left(),
        verdict.right());
  }

  private String reason(Verdict verdict) {
    return switch (verdict.outcome()) {
      case REVIEW -> message(verdict);
      case NOT_ASSESSABLE, NOT_APPLICABLE ->
          filled(Objects.toString(verdict.reason(), ""), verdict);
      default -> null;
    };
  }

  /** Most reasons name nothing, and the names take longer than all else. */
  private String filled(String reason, Verdict verdict) {
    return reason.indexOf('{') < 0 ? reason : Wording.fill(reason, values(verdict));
  }

  private List<Finding> findings(Iterable<Verdict> verdicts) {
    List<Finding> findings = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      if (verdict.outcome() == Outcome.FAILED || verdict.outcome() == Outcome.REVIEW) {
        findings.add(finding(verdict));
      }
    }
    findings.sort(
        Comparator.comparing(Finding::level)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> Objects.toString(finding.subject(), ""))
            .thenComparing(Finding::id));
    return findings;
  }

  private Finding finding(Verdict verdict) {
    RuleEntry rule = verdict.rule();
    Wording wording = wordings.of(rule, verdict.variant());
    Map<String, String> values = values(verdict);
    return new Finding(
        FindingId.of(
            identity.agency(), identity.year(), rule.id(), verdict.subject(), verdict.quote(), 0),
        rule.id(),
        rule.title(),
        verdict.subject(),
        rule.level(),
        verdict.outcome() == Outcome.FAILED ? Status.OPEN : Status.REVIEW,
        Wording.fill(wording.message(), values),
        Wording.fill(wording.advice(), values),
        rule.basis(),
        verdict.left(),
        verdict.right(),
        verdict.expected(),
        verdict.actual(),
        evidence(verdict),
        null,
        List.of());
  }

  private String message(Verdict verdict) {
    return Wording.fill(wordings.of(verdict.rule(), verdict.variant()).message(), values(verdict));
  }

  /** Every finding shows a place: where the rule matched none, the report's title. */
  private List<Evidence> evidence(Verdict verdict) {
    if (verdict.evidence().isEmpty()) {
      return Proof.all(identity, Evidence.Side.NONE);
    }
    return verdict.evidence().stream()
        .map(
            proof ->
                proof.location() == null
                    ? new Evidence(identity.location(), proof.quote(), proof.cell(), proof.side())
                    : proof)
        .toList();
  }

  private Map<String, String> values(Verdict verdict) {
    Map<String, String> values = new HashMap<>();
    values.put("单位", Objects.toString(identity.agency(), "（未写明单位）"));
    values.put("年度", Objects.toString(identity.year(), "（未写明年度）"));
    values.put("标题", Objects.toString(identity.title(), "（无标题）"));
    values.putAll(SubjectWords.of(verdict.subject(), words));
    values.put("左式", SumWords.of(verdict, Evidence.Side.LEFT, words));
    values.put("右式", SumWords.of(verdict, Evidence.Side.RIGHT, words));
    verdict.values().forEach((name, value) -> values.put(name, CellWords.words(value, words)));
    return values;
  }
}
