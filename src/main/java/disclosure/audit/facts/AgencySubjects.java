package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds who else a sentence names as doing something: agencies, as in 区住房和城乡建设局收到…, of which no
 * list holds all names, but their endings and the verbs behind them tell; and schools, hospitals
 * and public enterprises, whose numbers are no agency's.
 */
final class AgencySubjects {

  private static final String KIND = "他机关";

  /** Matches nowhere. */
  private static final String NOTHING = "(?!)";

  private static final int SHORTEST = 3;

  private final Pattern subject;
  private final Pattern institution;
  private final List<String> endings;

  AgencySubjects(Vocabulary vocabulary) {
    this.endings = vocabulary.words("机关名结尾");
    String ending = either(this.endings);
    String acts = acts(vocabulary);
    this.subject =
        ending.equals(NOTHING)
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
                    + acts
                    + "|"
                    + acts
                    + ")");
    this.institution = Pattern.compile(either(vocabulary.words("公共机构")) + "(?=" + acts + ")");
  }

  /** What follows a name that does something: adverbs, perhaps a phrase as 通过网络等渠道, and a verb. */
  private static String acts(Vocabulary vocabulary) {
    String adverbs = "(?:" + either(vocabulary.words("机关名后修饰")) + "|20\\d\\d年)*";
    String verbs = either(vocabulary.words("机关名后"));
    String phrase = either(vocabulary.words("机关名后状语")) + "[^，。；：（）！？]{1,40}?";
    return adverbs + "(?:" + phrase + adverbs + ")?" + verbs;
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
        put(all, new ContextMark(PHRASE, name.group(1), name.start(1), name.end(1)));
      }
    }
    Matcher others = institution.matcher(sentence);
    while (others.find()) {
      put(all, new ContextMark(INSTITUTION, others.group(), others.start(), others.end()));
    }
    return all;
  }

  private static void put(List<ContextMark> all, ContextMark name) {
    all.removeIf(mark -> mark.start() >= name.start() && mark.end() <= name.end());
    all.add(name);
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

  private static final ContextPhrase INSTITUTION =
      new ContextPhrase(KIND, "公共机构", List.of(KIND), List.of(), List.of(), null);

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
