package disclosure.audit.rules;

import disclosure.audit.audit.Check;
import disclosure.audit.audit.Outcome;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormTable;
import disclosure.audit.form.FormWords;
import disclosure.audit.rules.RunJudgement.OfAgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the verdicts on a whole run into findings, agency by agency and year by year. */
final class RunJudge {

  private final Wordings wordings;
  private final FormBook forms;

  RunJudge(Wordings wordings, FormBook forms) {
    this.wordings = wordings;
    this.forms = forms;
  }

  /**
   * Verdicts must say whom they are about: a rule for single reports may find here that something
   * is missing, as there is no report at all.
   */
  RunJudgement judge(List<Verdict> verdicts, List<String> notices) {
    Map<Key, List<Verdict>> byAgency = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      if (verdict.agency() != null) {
        Key key = new Key(verdict.agency(), verdict.year());
        byAgency.computeIfAbsent(key, any -> new ArrayList<>()).add(verdict);
      }
    }
    List<OfAgency> agencies = new ArrayList<>();
    byAgency.forEach((key, about) -> agencies.add(ofAgency(key, about)));
    agencies.sort(Comparator.comparing(OfAgency::year).thenComparing(OfAgency::agency));
    List<String> all = new ArrayList<>(notices);
    agencies.forEach(each -> unjudged(each, all));
    return new RunJudgement(agencies, all);
  }

  private record Key(String agency, int year) {}

  private OfAgency ofAgency(Key key, List<Verdict> verdicts) {
    ReportIdentity identity =
        new ReportIdentity(
            key.agency(), key.year(), null, key.agency(), null, null, null, false, null);
    List<FormTable> tables = forms.forYear(key.year()).map(form -> form.tables()).orElse(List.of());
    return new OfAgency(
        key.agency(),
        key.year(),
        new Judge(
                identity,
                forms.prescriptions(key.year(), key.year()),
                wordings,
                new FormWords(tables))
            .judge(verdicts, List.of()));
  }

  private static void unjudged(OfAgency about, List<String> notices) {
    for (Check check : about.judgement().checks()) {
      if (check.outcome() == Outcome.NOT_ASSESSABLE) {
        notices.add(about.agency() + about.year() + "年度：" + check.reason());
      }
    }
  }
}
