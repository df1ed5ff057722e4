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
import java.util.IdentityHashMap;
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
  private final String form;
  private final Wordings wordings;
  private final FormWords words;
  private final Map<Verdict, String> messages = new IdentityHashMap<>();

  /**
   * Judges a report.
   *
   * @param form the document that prescribes the form of the report's year
   */
  Judge(ReportIdentity identity, String form, Wordings wordings, FormWords words) {
    this.identity = identity;
    this.form = form;
    this.wordings = wordings;
    this.words = words;
  }

  /** Of several verdicts of a rule on the same subject (and quote) the gravest stands. */
  Judgement judge(List<Verdict> verdicts, List<String> notices) {
    List<Verdict> sorted = new ArrayList<>(verdicts);
    sorted.sort(BY_SUBJECT);
    List<Check> checks = new ArrayList<>(sorted.size());
    List<Verdict> wrong = new ArrayList<>();
    Verdict before = null;
    for (Verdict verdict : sorted) {
      if (before == null || !sameSubject(before, verdict)) {
        checks.add(check(verdict));
      }
      if (shown(verdict)) {
        wrong.add(verdict);
      }
      before = verdict;
    }
    return new Judgement(findings(wrong), checks, notices);
  }

  private static boolean sameSubject(Verdict a, Verdict b) {
    return a.rule() == b.rule() && Objects.equals(a.subject(), b.subject());
  }

  private static Verdict graver(Verdict a, Verdict b) {
    return graverFirst(a, b) <= 0 ? a : b;
  }

  /** A total order, so that the order of firing makes no difference. */
  private static int graverFirst(Verdict a, Verdict b) {
    int outcome =
        Integer.compare(GRAVEST_FIRST.indexOf(a.outcome()), GRAVEST_FIRST.indexOf(b.outcome()));
    if (outcome != 0) {
      return outcome;
    }
    return (shown(a) ? BY_WORDS : BY_CELLS).compare(a, b);
  }

  /** Whether it becomes a finding. */
  private static boolean shown(Verdict verdict) {
    return verdict.outcome() == Outcome.FAILED || verdict.outcome() == Outcome.REVIEW;
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

  private static final Comparator<Verdict> BY_SUBJECT =
      Comparator.comparing((Verdict verdict) -> verdict.rule().id())
          .thenComparing(verdict -> Objects.toString(verdict.subject(), ""))
          .thenComparing(Judge::graverFirst);

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
    return reason.indexOf('{') < 0 ? reason : Wording.fill(reason, values(verdict)::of);
  }

  /** One for each rule, subject and quote. */
  private List<Finding> findings(List<Verdict> wrong) {
    Map<String, Verdict> byQuote = new HashMap<>();
    for (Verdict verdict : wrong) {
      String about =
          String.join(
              "|", verdict.rule().id(), Objects.toString(verdict.subject(), ""), verdict.quote());
      byQuote.merge(about, verdict, Judge::graver);
    }
    List<Finding> findings = new ArrayList<>();
    byQuote.values().forEach(verdict -> findings.add(finding(verdict)));
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
    MessageValues values = values(verdict);
    return new Finding(
        FindingId.of(
            identity.agency(), identity.year(), rule.id(), verdict.subject(), verdict.quote(), 0),
        rule.id(),
        rule.title(),
        verdict.subject(),
        rule.level(),
        verdict.outcome() == Outcome.FAILED ? Status.OPEN : Status.REVIEW,
        message(verdict),
        Wording.fill(wording.advice(), values::of),
        rule.basis(),
        verdict.left(),
        verdict.right(),
        verdict.expected(),
        verdict.actual(),
        evidence(verdict),
        null,
        List.of());
  }

  /** A review has the same words as a check and as a finding. */
  private String message(Verdict verdict) {
    return messages.computeIfAbsent(
        verdict,
        one -> Wording.fill(wordings.of(one.rule(), one.variant()).message(), values(one)::of));
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

  private MessageValues values(Verdict verdict) {
    return new MessageValues(identity, form, verdict, words);
  }
}
