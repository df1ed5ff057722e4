package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the narrative has been speaking of so far, carried on from sentence to sentence of a
 * paragraph.
 */
final class Setting {

  private final List<String> among;
  private final TurnedTopic turned;
  private final List<String> beforePartner;
  private ContextMark topic;
  private ContextMark time;
  private ContextMark scope;
  private boolean linked;
  private boolean carriedOver;
  private final Set<String> groups = new HashSet<>();
  private List<Head> heads = new ArrayList<>();
  private List<Head> left = List.of();
  private final List<Statement> totals = new ArrayList<>();

  /**
   * Nothing spoken of yet.
   *
   * @param vocabulary words behind a number that make it the whole of what follows: 9件中; words
   *     before those with whom something was done: 与相关部门
   */
  Setting(Vocabulary vocabulary) {
    this.among = vocabulary.words("之中");
    this.turned = new TurnedTopic(vocabulary);
    this.beforePartner = vocabulary.words("对象前词");
  }

  /** A whole that was named, and where. */
  private record Head(Sentence sentence, Statement statement) {}

  /**
   * What was said up to a place of a sentence.
   *
   * @param linked whether it was said that all is about disclosure
   * @param unclear whether several groups of cases were named before, and none of them here
   * @param before the topic carried on from the sentence before; null if there is none
   * @param shaky whether only the words of the claim themselves turn to its topic, from another
   *     matter in the sentence
   */
  record View(
      ContextMark topic,
      ContextMark time,
      ContextMark scope,
      boolean linked,
      boolean unclear,
      ContextMark before,
      boolean shaky) {}

  /** What holds at a place of the next sentence. */
  View at(Sentence sentence, Hit hit, List<Hit> all, List<String> links) {
    ContextMark seenTopic = topic;
    ContextMark seenTime = time;
    ContextMark seenScope = scope;
    int at = Math.max(hit.place(), hit.number().start());
    for (ContextMark mark : sentence.marks()) {
      boolean visible = sentence.visible(mark.start(), at);
      if (mark.start() >= hit.until() || !visible || neutral(mark, all)) {
        continue;
      }
      boolean own = mark.start() >= hit.start() && mark.start() < hit.end();
      switch (mark.phrase().kind()) {
        case "话题", "无关" -> seenTopic = mark;
        case "裁决机关" -> seenTopic = decidedBy(mark, seenTopic);
        case "本年", "他年" -> seenTime = own ? seenTime : mark;
        case "本机关", "他机关", "全域" ->
            seenScope = partner(sentence, mark, hit.start()) ? seenScope : mark;
        default -> {}
      }
    }
    return new View(
        seenTopic == null ? firstTopic(sentence) : seenTopic,
        seenTime,
        seenScope,
        linked || links.stream().anyMatch(sentence.words()::contains),
        SeveralGroups.unclear(sentence, hit, groups),
        topic,
        seenTopic != null
            && seenTopic.phrase().rows().isEmpty()
            && turned.from(sentence, hit, all));
  }

  /** 加强与相关部门沟通，收到…: those with whom something was done don't do what later clauses say. */
  private boolean partner(Sentence sentence, ContextMark mark, int at) {
    String before = sentence.words().substring(0, mark.start());
    return mark.is("他机关")
        && sentence.clauseEnd(mark.end()) < at
        && beforePartner.stream().anyMatch(before::endsWith);
  }

  /** What a sentence names first, where nothing was named before a number: 答复3件：予以公开1件. */
  private static ContextMark firstTopic(Sentence sentence) {
    return sentence.marks().stream()
        .filter(mark -> mark.is("话题") || mark.is("无关"))
        .findFirst()
        .orElse(null);
  }

  /** 被法院纠正1件 is about lawsuits, of the kind that was being spoken of. */
  private static ContextMark decidedBy(ContextMark body, ContextMark topic) {
    if (topic == null || topic.phrase().rows().isEmpty()) {
      return topic;
    }
    List<String> both = new ArrayList<>(topic.phrase().rows());
    both.retainAll(body.phrase().rows());
    return both.size() == topic.phrase().rows().size()
        ? topic
        : new ContextMark(
            body.phrase().on(both.isEmpty() ? body.phrase().rows() : both),
            body.words(),
            body.start(),
            body.end());
  }

  /** 上年 in 上年结转 and 网站 among the channels don't change what is spoken of. */
  static boolean neutral(ContextMark mark, List<Hit> hits) {
    boolean time = mark.is("他年");
    boolean topic = mark.is("无关");
    return hits.stream()
        .filter(hit -> time || (topic && hit.mapping().family() != null))
        .anyMatch(hit -> mark.start() >= hit.start() && mark.start() < hit.end());
  }

  /** Goes on to a sentence: what office and what wholes it spoke of holds only if it says so. */
  void enter(Sentence sentence) {
    boolean goesOn =
        sentence.marks().stream().anyMatch(m -> m.phrase().kind().equals("承接") && m.start() <= 2);
    if (!goesOn) {
      scope = null;
      left = heads.isEmpty() ? left : heads;
      heads = new ArrayList<>();
    }
    onlyTotals();
  }

  /** 予以公开5件、不予公开3件。其中自然人7件: what goes on after a list of parts is of their total. */
  private void onlyTotals() {
    long parts = heads.stream().filter(head -> head.statement().mapping().family() != null).count();
    boolean total = heads.stream().anyMatch(head -> head.statement().mapping().family() == null);
    if (parts > 1 && total) {
      heads.removeIf(head -> head.statement().mapping().family() != null);
    }
  }

  /** Leaves a sentence behind. */
  void leave(Sentence sentence, List<Hit> all, List<String> links) {
    for (ContextMark mark : sentence.marks()) {
      if (sentence.visible(mark.start(), sentence.words().length()) && !neutral(mark, all)) {
        switch (mark.phrase().kind()) {
          case "话题", "无关" -> topic = mark;
          case "裁决机关" -> topic = decidedBy(mark, topic);
          case "本年", "他年" -> time = mark;
          case "本机关", "他机关", "全域" ->
              scope = partner(sentence, mark, sentence.words().length()) ? scope : mark;
          default -> {}
        }
      }
    }
    sentence.marks().stream()
        .filter(mark -> mark.is("话题") && !mark.phrase().rows().isEmpty())
        .forEach(mark -> groups.add(mark.phrase().name()));
    linked = linked || links.stream().anyMatch(sentence.words()::contains);
  }

  void topic(ContextPhrase phrase) {
    topic = phrase == null ? null : new ContextMark(phrase, "", 0, 0);
  }

  void link() {
    linked = true;
  }

  /** The wholes carried on from the sentences before, with all totals of the paragraph so far. */
  List<Statement> earlier() {
    List<Statement> earlier = new ArrayList<>(heads.stream().map(Head::statement).toList());
    totals.stream()
        .filter(total -> !heads.isEmpty() && !earlier.contains(total))
        .forEach(earlier::add);
    return earlier;
  }

  /** Whether a whole was named in a sentence before. */
  boolean before(Sentence sentence, List<Statement> wholes) {
    return heads.stream()
        .anyMatch(head -> head.sentence() != sentence && wholes.contains(head.statement()));
  }

  /** The wholes of the last sentence that named any. */
  List<Statement> recent() {
    return (heads.isEmpty() ? left : heads).stream().map(Head::statement).toList();
  }

  /** Remembers that a sentence tells of applications carried over to this year. */
  void carryOver() {
    carriedOver = true;
  }

  /** Whether a sentence before told of applications carried over to this year. */
  boolean carriedOver() {
    return carriedOver;
  }

  void head(Sentence sentence, Statement statement) {
    heads.add(new Head(sentence, statement));
    if (statement.mapping().family() == null) {
      totals.add(statement);
    }
  }

  /** 不予公开的9件中，… and 收到9件（…）: what follows, or stands in the bracket, is of these only. */
  private boolean governs(Sentence sentence, Hit head, int at) {
    int end = sentence.clauseEnd(head.number().end());
    if (end >= at || sentence.words().substring(end, at).indexOf('；') >= 0) {
      return false;
    }
    String behind = sentence.words().substring(head.number().end(), end);
    return sentence.opening(at) == end || among.stream().anyMatch(behind::endsWith);
  }

  /** The wholes of a family named before that still hold at a place, the nearest first. */
  List<Statement> heads(Sentence sentence, int at, String family) {
    List<Statement> found = new ArrayList<>();
    for (Head head : heads) {
      boolean visible =
          head.sentence() != sentence
              || sentence.visible(head.statement().hit().number().start(), at);
      if (visible && head.statement().splits(family)) {
        if (head.sentence() == sentence && governs(sentence, head.statement().hit(), at)) {
          found.clear();
        }
        found.add(0, head.statement());
      }
    }
    return found;
  }
}
