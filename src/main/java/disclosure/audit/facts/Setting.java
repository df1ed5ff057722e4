package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * What the narrative has been speaking of so far, carried on from sentence to sentence of a
 * paragraph.
 */
final class Setting {

  private ContextMark topic;
  private ContextMark time;
  private ContextMark scope;
  private boolean linked;
  private List<Statement> heads = new ArrayList<>();

  /** What was said up to a place of a sentence. */
  record View(ContextMark topic, ContextMark time, ContextMark scope, boolean linked) {}

  /** What holds at a place of the next sentence. */
  View at(Sentence sentence, Hit hit, List<Hit> all, List<String> links) {
    ContextMark seenTopic = topic;
    ContextMark seenTime = time;
    ContextMark seenScope = scope;
    for (ContextMark mark : sentence.marks()) {
      boolean visible = sentence.visible(mark.start(), hit.number().start());
      if (mark.start() >= hit.until() || !visible || neutral(mark, all)) {
        continue;
      }
      boolean own = mark.start() >= hit.start() && mark.start() < hit.end();
      switch (mark.phrase().kind()) {
        case "话题", "无关" -> seenTopic = mark;
        case "本年", "他年" -> seenTime = own ? seenTime : mark;
        case "本机关", "他机关", "全域" -> seenScope = mark;
        default -> {}
      }
    }
    String before = sentence.words().substring(0, hit.until());
    return new View(
        seenTopic, seenTime, seenScope, linked || links.stream().anyMatch(before::contains));
  }

  /** 上年 in 上年结转 and 网站 among the channels don't change what is spoken of. */
  private static boolean neutral(ContextMark mark, List<Hit> hits) {
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
      heads = new ArrayList<>();
    }
  }

  /** Leaves a sentence behind. */
  void leave(Sentence sentence, List<Hit> all, List<String> links) {
    for (ContextMark mark : sentence.marks()) {
      if (sentence.visible(mark.start(), sentence.words().length()) && !neutral(mark, all)) {
        switch (mark.phrase().kind()) {
          case "话题", "无关" -> topic = mark;
          case "本年", "他年" -> time = mark;
          case "本机关", "他机关", "全域" -> scope = mark;
          default -> {}
        }
      }
    }
    linked = linked || links.stream().anyMatch(sentence.words()::contains);
  }

  void topic(ContextPhrase phrase) {
    topic = phrase == null ? null : new ContextMark(phrase, 0, 0);
  }

  void link() {
    linked = true;
  }

  List<Statement> heads() {
    return heads;
  }
}
