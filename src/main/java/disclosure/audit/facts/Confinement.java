package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.util.List;

/**
 * Tells totals that words before them confine to a part: 网络收到申请3件, 上年结转继续办理的申请2件, 当场答复2件, or turn
 * into their contrary: 不予受理4件. A list of all the ways by which applications come (通过信函、网络等渠道收到)
 * confines nothing.
 */
final class Confinement {

  private static final String LIST = "、";

  private final List<String> confining;
  private final List<String> narrowing;
  private final List<String> negating;
  private final List<String> anyWay;
  private final List<String> ways;
  private final List<String> parts;
  private final List<String> joins;

  Confinement(Vocabulary vocabulary) {
    this.confining = vocabulary.words("前文排除");
    this.narrowing = vocabulary.words("动词限定");
    this.negating = vocabulary.words("否定");
    this.anyWay = vocabulary.words("各种渠道");
    this.ways = vocabulary.words("渠道");
    this.parts = vocabulary.words("其中一部分");
    this.joins = vocabulary.words("并列");
  }

  /** Whether words before a hit make its number one of a part. */
  boolean meant(Sentence sentence, Hit hit) {
    if (hit.mapping().splits().isEmpty() || hit.mapping().topics().isEmpty()) {
      return false;
    }
    int from = sentence.clauseStart(hit.start());
    for (NumberMention number : sentence.numbers()) {
      boolean counted = number.kind() != Kind.YEAR && number.kind() != Kind.OTHER;
      from = counted && number.end() <= hit.start() ? Math.max(from, number.end()) : from;
    }
    String before = sentence.words().substring(from, hit.start());
    boolean listed = hit.start() == hit.number().start() && before.endsWith(LIST);
    String own = hit.item() < 0 ? before : item(before);
    String rest = ofAllWays(sentence, from, own);
    return !listed
        && (confining.stream().anyMatch(rest::contains)
            || narrowed(hit, rest)
            || ofOneWay(sentence, hit));
  }

  /** 当场答复2件 and 不予受理4件: a verb of a total with a word that narrows it. */
  private boolean narrowed(Hit hit, String before) {
    return hit.mapping().family() == null
        && (narrowing.stream().anyMatch(before::contains)
            || negating.stream().anyMatch(before::endsWith));
  }

  /** 收到书面申请12件、网络申请37件: each is of one way by which applications come. */
  private boolean ofOneWay(Sentence sentence, Hit hit) {
    int start = Math.min(hit.start(), hit.number().start());
    String own = sentence.words().substring(start, Math.max(hit.end(), hit.number().end()));
    int from = hit.number().end();
    NumberMention next =
        sentence.numbers().stream().filter(n -> n.start() >= from).findFirst().orElse(null);
    String between = next == null ? "" : sentence.words().substring(from, next.start());
    return between.startsWith(LIST)
        && ways.stream().anyMatch(own::contains)
        && ways.stream().anyMatch(between::contains);
  }

  /** What stands before an item of a list is not said of it. */
  private String item(String before) {
    int start = 0;
    for (String join : joins) {
      int at = before.lastIndexOf(join);
      start = at < 0 ? start : Math.max(start, at + join.length());
    }
    return before.substring(start);
  }

  /** What is left of words without the list of all ways in it, if no way was named before. */
  private String ofAllWays(Sentence sentence, int from, String before) {
    String earlier = sentence.words().substring(0, from);
    boolean first =
        ways.stream().noneMatch(earlier::contains) && parts.stream().noneMatch(before::contains);
    int end = 0;
    for (String all : anyWay) {
      int at = first ? before.lastIndexOf(all) : -1;
      end = at < 0 ? end : Math.max(end, at + all.length());
    }
    return before.substring(end);
  }
}
