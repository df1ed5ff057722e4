package disclosure.audit.rules;

import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.facts.FactBase;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.runtime.KieSession;

/** Judges one report: a session of its own over the compiled rules. */
final class RuleSession {

  /** The name by which rule files know {@link Verdicts}. */
  static final String VERDICTS = "verdicts";

  /** More firings than any report can cause: a rule that triggers itself. */
  private static final int MOST_FIRINGS = 100_000;

  private static final Pattern BROKEN_RULE = Pattern.compile("[Rr]ule \"([^\"]+)\" in");

  private final RuleBookInfo info;
  private final FormBook forms;
  private final RuleTexts texts;
  private final CompiledRules compiled;
  private final UnaryOperator<List<Object>> order;

  RuleSession(RuleBookInfo info, FormBook forms, RuleTexts texts, CompiledRules compiled) {
    this(info, forms, texts, compiled, UnaryOperator.identity());
  }

  /**
   * A session that inserts in another order.
   *
   * @param order must make no difference; a test tries that
   */
  RuleSession(
      RuleBookInfo info,
      FormBook forms,
      RuleTexts texts,
      CompiledRules compiled,
      UnaryOperator<List<Object>> order) {
    this.info = info;
    this.forms = forms;
    this.texts = texts;
    this.compiled = compiled;
    this.order = order;
  }

  /** Judges a report; rules that break off are left out and named. */
  Judgement judge(FactBase report, List<FormTable> tables, Collection<?> more) {
    Integer year = report.identity().year();
    RuleTexts.InForce inForce = texts.inForce(forms, tables, year);
    List<Object> facts = new SessionFacts().report(report, more).rules(inForce).all();
    List<String> notices = new ArrayList<>();
    Verdicts verdicts = fire(facts, inForce.rules(), notices);
    notInForce(verdicts, year);
    return new Judge(
            report.identity(),
            forms.prescriptions(year, year),
            texts.wordings(),
            texts.words(tables))
        .judge(verdicts.all(), notices);
  }

  /** Judges what belongs to no single report. */
  RunJudgement judgeRun(Collection<?> run) {
    List<Object> facts = new ArrayList<>(run);
    info.rules().values().forEach(rule -> facts.add(new RunRule(rule)));
    facts.addAll(texts.run());
    List<String> notices = new ArrayList<>();
    Verdicts verdicts = fire(facts, info.rules(), notices);
    return new RunJudge(texts.wordings(), forms).judge(verdicts.all(), notices);
  }

  private Verdicts fire(List<Object> facts, Map<String, RuleEntry> inForce, List<String> notices) {
    Set<String> broken = new LinkedHashSet<>();
    Verdicts verdicts = null;
    while (verdicts == null) {
      verdicts = fire(order.apply(facts), new Verdicts(inForce), broken, notices);
    }
    return verdicts;
  }

  private Verdicts fire(
      List<Object> facts, Verdicts verdicts, Set<String> broken, List<String> notices) {
    CompiledRules.Base rules = compiled.without(broken);
    KieSession session = rules.newSession();
    try {
      if (rules.knows(VERDICTS)) {
        session.setGlobal(VERDICTS, verdicts);
      }
      for (Object fact : facts) {
        if (rules.asksFor(fact.getClass())) {
          session.insert(fact);
        }
      }
      if (session.fireAllRules(MOST_FIRINGS) == MOST_FIRINGS) {
        notices.add("有规则反复触发自身，本报告的审核在" + MOST_FIRINGS + "次后中止，请由维护人员检查规则文件");
      }
      return verdicts;
    } catch (RuntimeException brokenRule) {
      // Drools wraps whatever a rule throws; only its message tells which rule it was.
      setAside(brokenRule, broken, notices);
      return null;
    } finally {
      session.dispose();
    }
  }

  private static void setAside(RuntimeException failure, Set<String> broken, List<String> notices) {
    Set<String> names = new TreeSet<>();
    Throwable root = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Matcher name = BROKEN_RULE.matcher(String.valueOf(cause.getMessage()));
      while (name.find()) {
        names.add(name.group(1));
      }
      root = cause;
    }
    if (!broken.addAll(names)) {
      throw failure;
    }
    notices.add("规则“" + String.join("”“", names) + "”执行时出错（" + root + "），本报告未按该规则审核，请由维护人员检查规则文件");
  }

  private void notInForce(Verdicts verdicts, Integer year) {
    for (RuleEntry rule : info.rules().values()) {
      if (!rule.inForce(year)) {
        verdicts.notInForce(rule).because(years(rule));
      }
    }
  }

  private static String years(RuleEntry rule) {
    String from = rule.fromYear() == null ? "" : "自" + rule.fromYear() + "年度起";
    String to = rule.toYear() == null ? "" : "至" + rule.toYear() + "年度止";
    return "本规则" + from + to + "适用";
  }
}
