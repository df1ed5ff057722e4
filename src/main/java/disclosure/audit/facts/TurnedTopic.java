package disclosure.audit.facts;

import java.util.List;

/** Tells words of a claim that turn to its topic by themselves, from another matter before them. */
final class TurnedTopic {

  private final List<String> disclosure;
  private final List<String> proactive;
  private final List<String> applications;

  TurnedTopic(Vocabulary vocabulary) {
    this.disclosure = vocabulary.words("公开工作");
    this.proactive = vocabulary.words("公文属性");
    this.applications = vocabulary.words("申请");
  }

  /** 政协提案公开52件，不予公开3件: the last matter named before the claim is another one. */
  boolean from(Sentence sentence, Hit hit, List<Hit> all) {
    ContextMark last = null;
    for (ContextMark mark : sentence.marks()) {
      boolean own = mark.start() >= hit.start() && mark.start() < hit.end();
      boolean names = mark.is("话题") || mark.is("无关");
      if (own && names && disclosure.stream().anyMatch(mark.words()::contains)) {
        return false;
      }
      boolean earlier =
          mark.start() < Math.min(hit.start(), hit.number().start())
              && sentence.visible(mark.start(), hit.number().start());
      boolean weak =
          mark.is("话题")
              && mark.phrase().rows().isEmpty()
              && disclosure.stream().noneMatch(mark.words()::contains);
      last = names && earlier && !weak && !Setting.neutral(mark, all) ? mark : last;
    }
    return last != null && (last.is("无关") ? ofDocuments(last) : ofOtherTable(sentence, last, hit));
  }

  private boolean ofDocuments(ContextMark mark) {
    return proactive.stream().noneMatch(mark.words()::contains);
  }

  /** 公开行政处罚决定书988份，不予公开68份: of the decisions, if no application is named since. */
  private boolean ofOtherTable(Sentence sentence, ContextMark mark, Hit hit) {
    int to = Math.max(mark.end(), Math.max(hit.end(), hit.number().end()));
    String since = sentence.words().substring(mark.end(), to);
    return !mark.phrase().rows().isEmpty()
        && !hit.mapping().topics().contains(mark.phrase().name())
        && applications.stream().noneMatch(since::contains);
  }
}
