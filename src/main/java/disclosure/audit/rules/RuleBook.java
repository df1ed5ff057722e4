package disclosure.audit.rules;

import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.Waiver;
import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.FactExtractor;
import disclosure.audit.facts.across.CommonPhrases;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormTable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A rule folder, checked and compiled. Immutable; may be used by several threads at once, each
 * report being judged in a session of its own.
 */
public final class RuleBook {

  private final RuleBookInfo info;
  private final FactExtractor extractor;
  private final CommonPhrases phrases;
  private final Map<String, String> forcedGrades;
  private final RuleTexts texts;
  private final CompiledRules compiled;

  RuleBook(
      RuleBookInfo info,
      FactExtractor extractor,
      CommonPhrases phrases,
      Map<String, String> forcedGrades,
      RuleTexts texts,
      CompiledRules compiled) {
    this.info = info;
    this.extractor = extractor;
    this.phrases = phrases;
    this.forcedGrades = Map.copyOf(forcedGrades);
    this.texts = texts;
    this.compiled = compiled;
  }

  /** What outputs need to know of it. */
  public RuleBookInfo info() {
    return info;
  }

  /** Reads facts by the forms and wordings of the folder. */
  public FactExtractor extractor() {
    return extractor;
  }

  /** Sentences that are no sign of copying. */
  public CommonPhrases phrases() {
    return phrases;
  }

  /** The official forms. */
  public FormBook forms() {
    return extractor.forms();
  }

  /**
   * Where each rule that can come to a conclusion stands in the rule files, besides its row in the
   * table of rules; by rule id, in Chinese.
   */
  public SortedMap<String, List<String>> places() {
    return texts.places();
  }

  /** What staff noted beside the equations of a rule, in Chinese; empty for none. */
  public List<String> notes(String rule) {
    return texts.notes(rule);
  }

  /** Ids of the rules that can come to a conclusion. */
  public List<String> activeRules() {
    return info.rules().keySet().stream().filter(places()::containsKey).toList();
  }

  /** The grade that an open finding of a rule forces, by rule id. */
  public Map<String, String> forcedGrades() {
    return forcedGrades;
  }

  /**
   * Judges a report.
   *
   * @param facts what was read
   * @param tables the form's tables as the report uses them
   * @param more further facts, as of other reports; usually empty
   */
  public Judgement judge(FactBase facts, List<FormTable> tables, Collection<?> more) {
    return new RuleSession(info, forms(), texts, compiled).judge(facts, tables, more);
  }

  /** The waivers in the order of the file. */
  public List<Waiver> waivers() {
    return texts.waivers();
  }

  /**
   * Judges what belongs to no single report.
   *
   * @param facts of the run as a whole
   */
  public RunJudgement judgeRun(Collection<?> facts) {
    return new RuleSession(info, forms(), texts, compiled).judgeRun(facts);
  }

  RuleTexts texts() {
    return texts;
  }

  CompiledRules compiled() {
    return compiled;
  }
}
