package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds agencies that a sentence names as those who do something, as in 区住房和城乡建设局收到…: no list holds
 * all their names, but their endings and the verbs behind them tell.
 */
final class AgencySubjects {

  private static final String KIND = "他机关";

  /** Matches nowhere. */
  private static final String NOTHING = "(?!)";

  private static final int SHORTEST = 3;

  private final Pattern subject;
  private final List<String> endings;

  AgencySubjects(Vocabulary vocabulary) {
    this.endings = vocabulary.words("机关名结尾");
    String ending = either(this.endings);
    String verbs = either(vocabulary.words("机关名后"));
    String after = "(?:" + either(vocabulary.words("机关名后修饰")) + "|20\\d\\d年)*";
    this.subject =
        ending.equals(NOTHING) || verbs.equals(NOTHING)
            ? null
            : Pattern.compile(
                "(?<![\\u4e00-\\u9fff])"
                    + either(vocabulary.words("机关名前"))
                    + "*+([\\u4e00-\\u9fff]{2,20}"
                    + ending
                    + ")(?="
                    + either(vocabulary.words("并列"))
                    + "[\\u4e00-\\u9fff、]{2,60}"
                    + ending
                    + after
                    + verbs
                    + "|"
                    + after
                    + verbs
                    + ")");
  }

  private static String either(List<String> words) {
    return words.isEmpty()
        ? NOTHING
        : words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The context words with the names; words within a name say nothing of their own. */
  List<ContextMark> add(String sentence, List<ContextMark> marks) {
    if (subject == null) {
      return marks;
    }
    List<ContextMark> all = new ArrayList<>(marks);
    Matcher name = subject.matcher(sentence);
    while (name.find()) {
      if (name.group(1).length() >= SHORTEST && !ofItself(name, marks) && !deed(name, marks)) {
        all.removeIf(mark -> mark.start() >= name.start(1) && mark.end() <= name.end(1));
        all.add(new ContextMark(PHRASE, name.group(1), name.start(1), name.end(1)));
      }
    }
    return all;
  }

  /** 协助市政府办公室 is no name: it begins with what was done for another agency. */
  private boolean deed(Matcher name, List<ContextMark> marks) {
    return marks.stream()
        .filter(mark -> mark.is(KIND))
        .filter(mark -> mark.start() == name.start(1) && mark.end() < name.end(1))
        .anyMatch(mark -> endings.stream().noneMatch(mark.words()::endsWith));
  }

  /** Whether a context word is a name found here rather than one of the table. */
  static boolean found(ContextMark mark) {
    return mark.phrase() == PHRASE;
  }

  private static final ContextPhrase PHRASE =
      new ContextPhrase(KIND, KIND, List.of(KIND), List.of(), List.of(), null);

  /** 各科室和我局 ends with words for the reporting agency; 多数乡镇 is no name. */
  private static boolean ofItself(Matcher name, List<ContextMark> marks) {
    return marks.stream()
        .anyMatch(
            mark ->
                (mark.is("本机关") || mark.is("全域") || mark.is("部分机关"))
                    && mark.start() < name.end(1)
                    && mark.end() > name.start(1));
  }
}
