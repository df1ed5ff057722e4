package disclosure.audit.rules;

import disclosure.audit.table.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * The sentences that staff may use in rules, each with the DRL that it stands for: lines {@code
 * [条件]sentence=DRL} and {@code [结果]sentence=DRL}, where {@code {name}} (or {@code {name:pattern}})
 * is a part that staff fill in, and {@code [文件头]} lines that stand before every rule.
 */
final class Dictionary {

  private static final Pattern LINE = Pattern.compile("\\[([^\\]]*)](?:\\[[^\\]]*])?(.*)");
  private static final Pattern SLOT =
      Pattern.compile("\\{([\\p{L}_][\\p{L}\\p{N}_]*)(?::((?:[^{}]|\\{[^{}]*})+))?}");
  private static final Map<String, Part> PARTS =
      Map.of(
          "条件", Part.CONDITION,
          "condition", Part.CONDITION,
          "when", Part.CONDITION,
          "结果", Part.CONSEQUENCE,
          "consequence", Part.CONSEQUENCE,
          "then", Part.CONSEQUENCE);

  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> header = new LinkedHashSet<>();

  /** Where in a rule a sentence may stand. */
  enum Part {
    CONDITION,
    CONSEQUENCE
  }

  /**
   * A sentence.
   *
   * @param file where it stands
   * @param line where it stands
   * @param part where in a rule it may stand
   * @param sentence as written
   * @param pattern the whole sentence, folded
   * @param slots names of its slots in order
   * @param drl what it stands for
   */
  record Entry(
      String file,
      int line,
      Part part,
      String sentence,
      Pattern pattern,
      List<String> slots,
      String drl) {

    /** The sentence as staff see it: what may stand in a slot is said by its name. */
    String words() {
      return SLOT.matcher(sentence).replaceAll(slot -> "{" + slot.group(1) + "}");
    }

    /** What stands in each slot of a sentence that matches. */
    Map<String, String> parts(String folded) {
      Map<String, String> parts = new HashMap<>();
      Matcher matcher = pattern.matcher(folded);
      for (int i = 0; matcher.matches() && i < slots.size(); i++) {
        parts.put(slots.get(i), matcher.group(i + 1));
      }
      return parts;
    }

    /** Whether it is this sentence, whatever stands in its slots. */
    boolean loosely(String folded) {
      return !slots.isEmpty()
          && Pattern.compile(
                  Arrays.stream(SLOT.split(sentence, -1))
                      .map(words -> Pattern.quote(fold(words)))
                      .collect(Collectors.joining(".+")))
              .matcher(folded)
              .matches();
    }

    /** The DRL of a sentence; null if it is another sentence. */
    String translate(String folded) {
      Matcher matcher = pattern.matcher(folded);
      if (!matcher.matches()) {
        return null;
      }
      String translated = drl;
      for (int i = 0; i < slots.size(); i++) {
        translated = translated.replace("{" + slots.get(i) + "}", matcher.group(i + 1));
      }
      return translated;
    }
  }

  /** Adds a dictionary file; mistakes go to the problems. */
  void add(String file, String text, Problems problems) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        add(file, i + 1, line, problems);
      }
    }
  }

  /** The entries of a part of a rule. */
  List<Entry> entries(Part part) {
    return entries.stream().filter(entry -> entry.part() == part).toList();
  }

  /** Whether it has no sentence at all. */
  boolean empty() {
    return entries.isEmpty();
  }

  /** What stands before the rules, on one line; several dictionaries may ask for the same. */
  String header() {
    return header.stream().map(line -> line + "; ").collect(Collectors.joining());
  }

  private void add(String file, int number, String line, Problems problems) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      problems.add(file, number, 0, "词典的每一行应以[条件]、[结果]或[文件头]开头，说明文字请以#开头");
      return;
    }
    if (parts.group(1).equals("文件头")) {
      header.add(parts.group(2).strip());
      return;
    }
    Part part = PARTS.get(parts.group(1));
    int equals = split(parts.group(2));
    if (part == null || equals < 0) {
      problems.add(
          file,
          number,
          0,
          part == null
              ? "不认识的标记“[" + parts.group(1) + "]”，请改为[条件]、[结果]或[文件头]"
              : "句式与其含义之间缺少英文等号“=”");
      return;
    }
    entry(
        file,
        number,
        part,
        parts.group(2).substring(0, equals).strip(),
        parts.group(2).substring(equals + 1).strip(),
        problems);
  }

  /** The first = outside a slot's pattern. */
  private static int split(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '=' && depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private void entry(
      String file, int number, Part part, String sentence, String drl, Problems problems) {
    List<String> slots = new ArrayList<>();
    StringBuilder pattern = new StringBuilder();
    Matcher slot = SLOT.matcher(sentence);
    int end = 0;
    while (slot.find()) {
      pattern.append(Pattern.quote(fold(sentence.substring(end, slot.start()))));
      pattern.append('(').append(slot.group(2) == null ? ".+?" : slot.group(2)).append(')');
      slots.add(slot.group(1));
      end = slot.end();
    }
    pattern.append(Pattern.quote(fold(sentence.substring(end))));
    try {
      Pattern compiled = Pattern.compile(pattern.toString());
      if (compiled.matcher("").groupCount() != slots.size()) {
        problems.add(file, number, 0, "“" + sentence + "”的变量格式中不能用普通括号，请改用(?:…)");
        return;
      }
      entries.add(new Entry(file, number, part, sentence, compiled, slots, drl));
    } catch (PatternSyntaxException wrong) {
      problems.add(file, number, 0, "“" + sentence + "”的变量格式有误：" + wrong.getDescription());
    }
  }

  private static final Map<Character, Character> FOLDED = folded();

  /** Sentences are compared without blanks and with half-width punctuation. */
  static String fold(String sentence) {
    StringBuilder folded = new StringBuilder();
    for (char c : sentence.toCharArray()) {
      if (!Character.isWhitespace(c) && c != '\u3000') {
        folded.append(FOLDED.getOrDefault(c, c).charValue());
      }
    }
    return folded.toString();
  }

  private static Map<Character, Character> folded() {
    String full = "，。；：（）“”‘’！？＝＞＜";
    String half = ",.;:()\"\"''!?=><";
    Map<Character, Character> folded = new HashMap<>();
    for (int i = 0; i < full.length(); i++) {
      folded.put(full.charAt(i), half.charAt(i));
    }
    return folded;
  }
}
