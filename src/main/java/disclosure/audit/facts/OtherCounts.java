package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.util.List;

/**
 * Tells numbers that the form may count in another way than the sentence does: what was answered
 * beside applications that were withdrawn or answered late (答复14件，1件撤回), kinds of applications
 * received that are not said to be results (新收289件，含举报投诉类210件), and cases that the agency may have
 * decided itself (受理行政复议申请62件).
 */
final class OtherCounts {

  private static final String NEXT_MATTER = "；";

  private final List<String> received;
  private final List<String> finished;
  private final List<String> withdrawn;
  private final List<String> late;
  private final List<String> inTime;
  private final List<String> parts;
  private final List<String> accepted;
  private final List<String> ways;
  private final List<String> amongApplications;
  private final List<String> kinds;
  private final List<String> results;
  private final String withdrawnDoubt;
  private final String reviewerDoubt;
  private final String kindDoubt;
  private final String partDoubt;

  OtherCounts(Vocabulary vocabulary) {
    this.received = vocabulary.words("收受");
    this.finished = vocabulary.words("办结");
    this.withdrawn = vocabulary.words("撤回");
    this.late = vocabulary.words("延期");
    this.inTime = vocabulary.words("按期");
    this.parts = vocabulary.words("其中一部分");
    this.accepted = vocabulary.words("复议机关所为");
    this.ways = vocabulary.words("渠道");
    this.amongApplications = vocabulary.words("申请之中");
    this.partDoubt = vocabulary.text("疑点-部分事由");
    this.kinds = vocabulary.words("申请种类");
    this.results = vocabulary.words("处理结果");
    this.withdrawnDoubt = vocabulary.text("疑点-撤回");
    this.reviewerDoubt = vocabulary.text("疑点-复议机关");
    this.kindDoubt = vocabulary.text("疑点-申请种类");
  }

  /**
   * Why the form may count otherwise; null if there is no reason.
   *
   * @param topic what is spoken of; null if nothing was named
   */
  String doubt(Sentence sentence, Hit hit, List<Statement> before, ContextMark topic) {
    if (topic != null && !topic.phrase().rows().isEmpty()) {
      return reviewed(sentence, hit) || ofReviewed(sentence, hit, before) ? reviewerDoubt : null;
    }
    if (hit.mapping().topics().isEmpty()) {
      return null;
    }
    return besideOthers(sentence, hit, before)
        ? withdrawnDoubt
        : kindReceived(sentence, hit, before)
            ? kindDoubt
            : ofOneWay(sentence, hit, before) ? partDoubt : null;
  }

  /** 受理行政复议申请62件: perhaps as the body that decides them. */
  private boolean reviewed(Sentence sentence, Hit hit) {
    int clause = sentence.clauseStart(Math.min(hit.start(), hit.number().start()));
    String before = sentence.words().substring(clause, hit.number().end());
    return !hit.none()
        && !hit.mapping().splits().isEmpty()
        && hit.number().value().signum() > 0
        && holds(before, accepted);
  }

  /** 受理行政复议案件120件，维持80件: part of what the body that decides them took in. */
  private boolean ofReviewed(Sentence sentence, Hit hit, List<Statement> before) {
    int segment = sentence.words().lastIndexOf(NEXT_MATTER, hit.start()) + 1;
    return hit.mapping().carried()
        && before.stream()
            .filter(s -> s.hit().start() >= segment && s.doubt() != null)
            .anyMatch(s -> s.doubt().contains(reviewerDoubt));
  }

  /** 通过平台受理申请1021件，办结1015件: perhaps only of those that came this way. */
  private boolean ofOneWay(Sentence sentence, Hit hit, List<Statement> before) {
    int segment = sentence.words().lastIndexOf(NEXT_MATTER, hit.start()) + 1;
    return holds(words(sentence, hit), finished)
        && before.stream().noneMatch(s -> s.hit().start() >= segment && s.compared())
        && sentence.numbers().stream()
            .filter(number -> number.kind() == Kind.COUNT && number.end() <= hit.start())
            .filter(number -> number.start() >= segment)
            .map(number -> clause(sentence, number))
            .anyMatch(clause -> holds(clause, ways) && holds(clause, received));
  }

  private static String words(Sentence sentence, Hit hit) {
    int from = Math.min(hit.start(), hit.number().start());
    return sentence.words().substring(from, Math.max(hit.end(), hit.number().end()));
  }

  private static boolean holds(String words, List<String> some) {
    return some.stream().anyMatch(words::contains);
  }

  /** 受理15件，14件已答复，1件视为放弃: whether the one is among the results is not told. */
  private boolean besideOthers(Sentence sentence, Hit hit, List<Statement> before) {
    String own = clause(sentence, hit.number());
    boolean answered = hit.mapping().family() == null || holds(own, parts);
    return answered
        && holds(words(sentence, hit), finished)
        && sentence.numbers().stream()
            .filter(number -> number.kind() == Kind.COUNT && number.start() != hit.number().start())
            .filter(number -> before.stream().noneMatch(s -> s.hit().number() == number))
            .filter(number -> !partAfter(sentence, hit, number))
            .map(number -> clause(sentence, number))
            .anyMatch(
                clause -> holds(clause, withdrawn) || (holds(clause, late) && holds(own, inTime)));
  }

  /** 答复14件，其中1件…: one of those counted. */
  private boolean partAfter(Sentence sentence, Hit hit, NumberMention number) {
    int from = hit.number().end();
    return from <= number.start() && holds(sentence.words().substring(from, number.start()), parts);
  }

  private static String clause(Sentence sentence, NumberMention number) {
    return sentence
        .words()
        .substring(sentence.clauseStart(number.start()), sentence.clauseEnd(number.end()));
  }

  /** 新收289件（含举报投诉类210件）: nothing is said of how these were dealt with. */
  private boolean kindReceived(Sentence sentence, Hit hit, List<Statement> before) {
    if (!holds(words(sentence, hit), kinds)) {
      return false;
    }
    int from = ofApplications(sentence, hit);
    for (Statement statement : before) {
      boolean total = holds(words(sentence, statement.hit()), received);
      from = total ? statement.hit().end() : from;
    }
    int end = Math.max(hit.number().end(), hit.end());
    String since = from < 0 || from > end ? "" : sentence.words().substring(from, end);
    return from >= 0 && !holds(since, results) && !holds(since, finished);
  }

  /** Where 52件申请中 ends before a hit; -1 if nothing of the kind is said. */
  private int ofApplications(Sentence sentence, Hit hit) {
    String words = sentence.words().substring(0, hit.start());
    int from = -1;
    for (String of : amongApplications) {
      int at = words.lastIndexOf(of);
      boolean all = at >= 0 && !holds(words.substring(0, at), results);
      from = all ? Math.max(from, at + of.length()) : from;
    }
    return from;
  }
}
