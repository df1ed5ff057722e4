package disclosure.audit.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the conditions of a rule in sentences have named. A conclusion may need a name that only
 * some conditions give; the compiler would speak of variables that staff never see.
 */
final class Bindings {

  private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:");
  private static final Pattern NAME = Pattern.compile("\\$\\w+");
  private static final int SUGGESTED = 4;

  private final Dictionary dictionary;
  private final Set<String> bound = new TreeSet<>();
  private boolean known = true;

  Bindings(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * Takes note of a sentence.
   *
   * @param drl what the sentence stands for; null if it is in no dictionary: what it would name
   *     can't be known then
   * @return what a conclusion lacks, in Chinese; null if nothing
   */
  String missing(Dictionary.Part part, String sentence, String drl) {
    known &= drl != null;
    if (!known) {
      return null;
    }
    if (part == Dictionary.Part.CONDITION) {
      bound.addAll(names(BOUND, drl));
      return null;
    }
    for (String name : names(NAME, drl)) {
      String conditions = bound.contains(name) ? "" : giving(name);
      if (!conditions.isEmpty()) {
        return "“" + sentence + "”要与" + conditions + "一起用，请在“那么”之前补上这样一个条件";
      }
    }
    return null;
  }

  private String giving(String name) {
    return dictionary.entries(Dictionary.Part.CONDITION).stream()
        .filter(entry -> names(BOUND, entry.drl()).contains(name))
        .limit(SUGGESTED)
        .map(entry -> "“" + entry.words() + "”")
        .collect(Collectors.joining("或"));
  }

  private static Set<String> names(Pattern pattern, String drl) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = pattern.matcher(drl);
    while (matcher.find()) {
      names.add(matcher.group(matcher.groupCount()));
    }
    return names;
  }
}
