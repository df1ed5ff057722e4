package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Tells numbers that are said of a part only, though their words read as if they were of the whole:
 * of some offices (部分区县未收到申请), of applications on one matter (涉及征地拆迁5000件，不予公开200件), or of the
 * parts just before them (予以公开5件、部分公开2件，两项合计7件).
 */
final class PartsOnly {

  private static final String SOME_OFFICES = "部分机关";
  private static final String REGION = "全域";
  private static final String NEXT_MATTER = "；";
  private static final String BRACKET = "（";

  private final TotalFinder totals;
  private final PartOfTotal ofTotal;
  private final DividedTotal divided;
  private final YearsAdded years;
  private final List<String> matters;
  private final List<String> kinds;
  private final List<String> wholeYear;
  private final String someOffices;
  private final String oneMatter;
  private final String newOnly;
  private final String whichOnes;
  private final String besidesThem;
  private final List<String> besides;
  private final List<String> applications;
  private final WordList joins;

  PartsOnly(Vocabulary vocabulary) {
    this.totals = new TotalFinder(vocabulary);
    ApplicationFlow flow = new ApplicationFlow(vocabulary);
    this.divided = new DividedTotal(vocabulary, flow);
    this.ofTotal = new PartOfTotal(vocabulary, flow, divided);
    this.years = new YearsAdded(vocabulary, totals);
    this.matters = vocabulary.words("部分事由");
    this.kinds = vocabulary.words("部分申请");
    this.wholeYear = vocabulary.words("全年");
    this.someOffices = vocabulary.text("疑点-部分机关");
    this.oneMatter = vocabulary.text("疑点-部分事由");
    this.newOnly = vocabulary.text("疑点-新收");
    this.whichOnes = vocabulary.text("疑点-限定");
    this.besidesThem = vocabulary.text("疑点-另有");
    this.besides = vocabulary.words("另有词");
    this.applications = vocabulary.words("申请");
    this.joins = new WordList(vocabulary.words("并列"));
  }

  /** Whether a hit is of some offices (个别单位未发生行政复议) or of one of two years that are added up. */
  boolean meant(Sentence sentence, Hit hit) {
    return someOffices(sentence, sentence.clauseStart(hit.start()), hit) != null
        || years.meant(sentence, hit);
  }

  /** Whether the sentence's other numbers say that a hit is of a part of a total. */
  boolean ofPart(Sentence sentence, Hit hit, List<Hit> all, boolean carriedOver) {
    return ofTotal.sure(sentence, hit, all, carriedOver) == PartOfTotal.Sure.YES;
  }

  /** What a hit may be compared with, as the numbers behind it tell; empty if it is not counted. */
  List<List<String>> readings(Sentence sentence, Hit hit, List<Hit> all) {
    return divided.readings(sentence, hit, all);
  }

  /** Whether a sentence tells of applications carried over to this year. */
  boolean carriedOver(List<Hit> all) {
    return ofTotal.carriedOver(all);
  }

  /** Why a hit may be of the new applications only; null if there is no reason. */
  String newOnly(Sentence sentence, Hit hit, List<Hit> all) {
    return ofTotal.sure(sentence, hit, all, false) == PartOfTotal.Sure.PERHAPS ? newOnly : null;
  }

  /** Why a hit may be of a part only, as the clauses before it are; null if there is no reason. */
  String doubt(Sentence sentence, Hit hit, List<Statement> before) {
    int segment = sentence.words().lastIndexOf(NEXT_MATTER, hit.start()) + 1;
    ContextMark some = someOffices(sentence, segment, hit);
    if (some != null
        && wholeYear.stream().noneMatch(between(sentence, some.end(), hit)::contains)) {
      return someOffices;
    }
    boolean part = ofOneKind(sentence, hit) || ofOneMatter(sentence, segment, hit, before);
    boolean told = !hit.mapping().topics().isEmpty();
    return part && told ? oneMatter : told ? narrowedBehind(sentence, hit) : null;
  }

  /** 答复5件疑难申请 and 受理91件（另有2件结转）: what stands behind a total tells of what it is. */
  private String narrowedBehind(Sentence sentence, Hit hit) {
    boolean total = hit.mapping().family() == null && !hit.mapping().splits().isEmpty();
    int end = Math.max(hit.end(), hit.number().end());
    String clause = sentence.words().substring(end, sentence.clauseEnd(end));
    String behind = sentence.words().substring(Math.min(end + 1, sentence.words().length()));
    boolean bracket = sentence.words().startsWith(BRACKET, end);
    if (!total || hit.start() >= hit.number().start() || hit.end() > hit.number().end()) {
      return null;
    }
    return bracket && besides.stream().anyMatch(behind::startsWith)
        ? besidesThem
        : applications.stream().anyMatch(clause::endsWith) && joins.at(clause, 0) == null
            ? whichOnes
            : null;
  }

  private static String between(Sentence sentence, int from, Hit hit) {
    return sentence.words().substring(from, Math.max(from, hit.number().start()));
  }

  /** The last words for some offices before a hit; those of a whole region are all of them. */
  private static ContextMark someOffices(Sentence sentence, int from, Hit hit) {
    ContextMark last = null;
    for (ContextMark mark : sentence.marks()) {
      boolean before =
          mark.start() >= from
              && mark.start() < hit.number().start()
              && sentence.visible(mark.start(), hit.number().start());
      if (before && mark.is(SOME_OFFICES)) {
        last = last == null && ofAll(sentence, mark) ? null : mark;
      } else if (before && mark.is("本机关")) {
        last = null;
      }
    }
    return last;
  }

  /** 全县12个乡镇 are all of them. */
  private static boolean ofAll(Sentence sentence, ContextMark mark) {
    int from = sentence.clauseStart(mark.start());
    return Character.isDigit(sentence.words().charAt(mark.start()))
        && sentence.marks().stream()
            .anyMatch(m -> m.is(REGION) && m.start() >= from && m.end() <= mark.start());
  }

  /** Whether the number just before a hit counts what is about one matter, and nothing since. */
  private boolean ofOneMatter(Sentence sentence, int segment, Hit hit, List<Statement> before) {
    List<NumberMention> numbers =
        sentence.numbers().stream()
            .filter(number -> number.kind() == Kind.COUNT && number.value() != null)
            .filter(number -> Objects.equals(number.unit(), hit.number().unit()))
            .filter(number -> number.start() >= segment && number.end() <= hit.start())
            .toList();
    if (numbers.isEmpty() || hit.number().unit() == null) {
      return false;
    }
    NumberMention last = numbers.get(numbers.size() - 1);
    if (compared(before, last)) {
      return carried(hit, before, last);
    }
    BigDecimal matter =
        numbers.stream()
            .filter(number -> !compared(before, number) && about(sentence, number))
            .map(NumberMention::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return about(sentence, last) && hit.number().value().compareTo(matter) <= 0;
  }

  private static boolean compared(List<Statement> before, NumberMention number) {
    return before.stream()
        .anyMatch(s -> s.compared() && s.hit().number().start() == number.start());
  }

  /** Whether what was said of the number before was only a part, and this goes on with it. */
  private boolean carried(Hit hit, List<Statement> before, NumberMention number) {
    String family = hit.mapping().family();
    return family != null
        && before.stream()
            .filter(s -> s.hit().number().start() == number.start() && s.doubt() != null)
            .filter(s -> family.equals(s.mapping().family()) || s.splits(family))
            .anyMatch(s -> s.doubt().contains(oneMatter));
  }

  private boolean about(Sentence sentence, NumberMention number) {
    String clause =
        sentence.words().substring(sentence.clauseStart(number.start()), number.start());
    return matters.stream().anyMatch(clause::contains);
  }

  /** 征地拆迁类申请500件: a total of the applications of one kind. */
  private boolean ofOneKind(Sentence sentence, Hit hit) {
    String clause =
        sentence.words().substring(sentence.clauseStart(hit.start()), hit.number().start());
    return hit.mapping().family() == null
        && !hit.mapping().splits().isEmpty()
        && kinds.stream().anyMatch(clause::contains);
  }

  /** Whether a hit adds up the parts just before it, which are not what its row adds up. */
  boolean total(Sentence sentence, Hit hit, List<Statement> before) {
    Statement last = before.isEmpty() ? null : before.get(before.size() - 1);
    int from = sentence.clauseStart(hit.start());
    return last != null
        && last.compared()
        && last.mapping().family() != null
        && hit.start() < hit.number().start()
        && totals.bare(sentence.words(), from, hit.number().start())
        && hit.mapping().readings().stream()
            .noneMatch(reading -> reading.containsAll(last.readings().get(0)));
  }
}
