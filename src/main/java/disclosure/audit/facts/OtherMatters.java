package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import disclosure.audit.facts.Setting.View;
import java.util.List;

/**
 * Tells by the kind of a sentence that its numbers are about another matter, though their words
 * read alike: cases that the agency itself decides as the reviewing body, and items of a list of
 * what a website or another list holds.
 */
final class OtherMatters {

  private static final String DUTY = "职责";
  private static final String OTHERS_CASES = "他人案件";
  private static final String UNRELATED = "无关";
  private static final String OTHER_YEAR = "他年";
  private static final String CASES = "t4/";
  private static final String NEXT_CLAUSE = "，";
  private static final String SPAN = "至到-—~";
  private static final int LEAD = 8;

  private final Documents documents;
  private final List<String> lists;
  private final List<String> otherUnits;
  private final List<String> inTurn;
  private final List<String> parts;
  private final List<String> joins;
  private final List<String> disclosure;
  private final List<String> causes;
  private final List<String> leading;
  private final List<String> otherCauses;
  private final List<String> subjects;

  OtherMatters(Vocabulary vocabulary) {
    this.documents = new Documents(vocabulary);
    this.causes = vocabulary.words("因");
    this.leading = vocabulary.words("引起");
    this.subjects = vocabulary.words("申请内容");
    this.otherCauses = vocabulary.words("其他案由");
    this.lists = vocabulary.words("分列");
    this.otherUnits = vocabulary.words("非案件量词");
    this.inTurn = vocabulary.words("分别");
    this.parts = vocabulary.words("其中一部分");
    this.joins = vocabulary.words("并列");
    this.disclosure = vocabulary.words("公开工作");
  }

  /**
   * Whether a hit is about another matter.
   *
   * @param links words that tell that a sentence is about disclosure
   */
  boolean meant(Sentence sentence, Hit hit, View view, List<String> links) {
    boolean linked = links.stream().anyMatch(sentence.words()::contains);
    boolean duty = sentence.marks().stream().anyMatch(mark -> mark.is(DUTY));
    return (duty && !linked)
        || denied(sentence, hit)
        || otherThings(sentence, hit)
        || otherCause(sentence, hit)
        || otherYear(sentence, hit)
        || askedFor(sentence, hit)
        || documents.meant(sentence, hit)
        || partDisclosed(sentence, hit)
        || severalYears(sentence, hit)
        || inBracket(sentence, hit)
        || (hit.mapping().doubt() != null && item(sentence, hit, view));
  }

  /** 公开行政复议决定书摘要58份、其他162条: rough words for cases, counted as cases are not. */
  private boolean otherThings(Sentence sentence, Hit hit) {
    List<String> units =
        sentence.numbers().stream()
            .filter(number -> number.kind() == Kind.COUNT)
            .map(NumberMention::unit)
            .distinct()
            .toList();
    return cases(hit)
        && hit.mapping().doubt() != null
        && otherUnits.contains(hit.number().unit())
        && otherUnits.containsAll(units);
  }

  /** 行政处罚决定书988份（不予公开68份）: what a bracket divides is what is counted before it. */
  private static boolean inBracket(Sentence sentence, Hit hit) {
    int open = sentence.opening(Math.min(hit.start(), hit.number().start()));
    int from = open < 0 ? 0 : sentence.clauseStart(open);
    if (open < 0 || hit.mapping().topics().isEmpty() || sentence.counts(from, open) == 0) {
      return false;
    }
    ContextMark last = null;
    for (ContextMark mark : sentence.marks()) {
      boolean within = mark.start() >= from && mark.end() <= open;
      last = within && (mark.is("话题") || mark.is(UNRELATED)) ? mark : last;
    }
    return last != null
        && last.is("话题")
        && !last.phrase().rows().isEmpty()
        && !hit.mapping().topics().contains(last.phrase().name());
  }

  /** 行政诉讼8件，均与政府信息公开无关, or 审结不服下级公安机关答复的复议案件32件, which are theirs. */
  private boolean denied(Sentence sentence, Hit hit) {
    return cases(hit)
        && sentence.marks().stream()
            .anyMatch(
                mark ->
                    mark.is(OTHERS_CASES)
                        || (mark.is(DUTY) && disclosure.stream().anyMatch(mark.words()::contains)));
  }

  /** 尚未审结的1件已于2024年1月8日审结: what became of a case in another year. */
  private static boolean otherYear(Sentence sentence, Hit hit) {
    int start = Math.min(hit.start(), hit.number().start());
    return cases(hit)
        && sentence.marks().stream()
            .anyMatch(m -> m.is(OTHER_YEAR) && m.start() >= start && m.end() <= hit.end());
  }

  /** 申请内容涉及行政处罚8件: what applications asked for, not what the agency did. */
  private boolean askedFor(Sentence sentence, Hit hit) {
    String before = sentence.words().substring(0, Math.min(hit.start(), hit.number().start()));
    return hit.mapping().doubt() != null
        && hit.mapping().topics().isEmpty()
        && subjects.stream().anyMatch(before::contains);
  }

  /** 因投诉举报处理引发行政复议46件，其中纠错3件: cases that are said to have another cause. */
  private boolean otherCause(Sentence sentence, Hit hit) {
    String cause = cases(hit) ? cause(sentence, hit.end()) : "";
    return otherCauses.stream().anyMatch(cause::contains)
        && disclosure.stream().noneMatch(cause::contains);
  }

  /** The last cause of cases named before a place, as 因投诉举报处理引发; "" if none is. */
  private String cause(Sentence sentence, int at) {
    String cause = "";
    int from = 0;
    while (from < at) {
      String clause = sentence.words().substring(from, Math.min(at, sentence.clauseEnd(from)));
      boolean because = causes.stream().anyMatch(clause::contains);
      cause = because && leading.stream().anyMatch(clause::contains) ? clause : cause;
      from = sentence.clauseEnd(from) + 1;
    }
    return cause;
  }

  private static boolean cases(Hit hit) {
    return of(hit, CASES);
  }

  private static boolean of(Hit hit, String table) {
    return hit.mapping().readings().stream()
        .flatMap(List::stream)
        .anyMatch(cell -> cell.startsWith(table));
  }

  /** 公开行政许可结果9条、行政处罚决定2条: goes on with what is another matter. */
  static boolean goesOn(Sentence sentence, Hit hit, List<Statement> before) {
    Statement last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last == null || last.compared() || last.mapping().family() != null) {
      return false;
    }
    int end = Math.max(last.hit().end(), last.hit().number().end());
    String unit = last.hit().number().unit();
    return hit.start() - end == 1
        && unit != null
        && unit.equals(hit.number().unit())
        && Sentence.CLAUSE.indexOf(sentence.words().charAt(end)) < 0;
  }

  /** 行政复议案件20件，维持18件，其中涉及政府信息公开2件: all but the last are of all kinds. */
  private boolean partDisclosed(Sentence sentence, Hit hit) {
    boolean total = hit.mapping().family() == null && !hit.mapping().splits().isEmpty();
    if (!cases(hit) && (!total || hit.further())) {
      return false;
    }
    int from = 0;
    for (NumberMention number : sentence.numbers()) {
      boolean part = number.kind() == Kind.COUNT && disclosedPart(sentence, number);
      if (part && number.end() <= hit.start()) {
        from = number.end();
      } else if (part && number.start() > hit.number().start()) {
        String own = sentence.words().substring(from, hit.number().end());
        return disclosure.stream().noneMatch(own::contains);
      }
    }
    return false;
  }

  /** 其中涉及政府信息公开2件: the first number of a clause that names a part by its matter. */
  private boolean disclosedPart(Sentence sentence, NumberMention number) {
    int start = sentence.clauseStart(number.start());
    int lead = Math.max(0, sentence.clauseStart(Math.max(0, start - 1)));
    String clause = sentence.words().substring(start, number.start());
    String before = sentence.words().substring(lead, number.start());
    return sentence.counts(start, number.start()) == 0
        && disclosure.stream().anyMatch(clause::contains)
        && parts.stream()
            .anyMatch(part -> clause.startsWith(part) || before.startsWith(part + NEXT_CLAUSE));
  }

  /** 主动公开信息331条，其中行政许可9条: a rough hit in a list of what is another matter. */
  private boolean item(Sentence sentence, Hit hit, View view) {
    boolean before = view.before() != null && view.before().is(UNRELATED);
    return (before && lead(sentence, 0))
        || sentence.numbers().stream()
            .filter(number -> number.kind() == Kind.COUNT && number.unit() != null)
            .filter(number -> number.end() <= hit.start())
            .filter(number -> number.unit().equals(hit.number().unit()))
            .filter(number -> number.value().compareTo(hit.number().value()) >= 0)
            .anyMatch(number -> lead(sentence, number.end()) && unrelated(sentence, number));
  }

  /** 2023年、2024年分别收到176件、186件: which number is of which year is not told apart. */
  private boolean severalYears(Sentence sentence, Hit hit) {
    int clause = sentence.clauseStart(hit.start());
    String before = sentence.words().substring(clause, hit.number().end());
    int from =
        inTurn.stream().anyMatch(before::contains) ? sentence.clauseStart(clause - 1) : clause;
    NumberMention last = null;
    for (NumberMention number : sentence.numbers()) {
      boolean year = number.kind() == Kind.YEAR && number.start() >= from;
      if (year && number.end() <= hit.number().start()) {
        if (last != null && joined(sentence.words().substring(last.end(), number.start()))) {
          return true;
        }
        last = number;
      }
    }
    return false;
  }

  /** 2022年、2023年 and 2022年至2024年. */
  private boolean joined(String between) {
    return joins.contains(between) || (between.length() == 1 && SPAN.contains(between));
  }

  /** Whether a list begins within a few characters behind a place. */
  private boolean lead(Sentence sentence, int at) {
    String words = sentence.words();
    String behind = words.substring(at, Math.min(words.length(), at + LEAD));
    return lists.stream().anyMatch(behind::contains);
  }

  /** Whether the nearest word before a number that tells its matter names another one. */
  private static boolean unrelated(Sentence sentence, NumberMention number) {
    ContextMark last = null;
    for (ContextMark mark : sentence.marks()) {
      boolean matter = mark.is(UNRELATED) || mark.is("话题");
      last = matter && mark.start() < number.start() ? mark : last;
    }
    return last != null && last.is(UNRELATED);
  }
}
