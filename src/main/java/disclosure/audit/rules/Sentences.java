package disclosure.audit.rules;

import disclosure.audit.table.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Translates rules written as Chinese sentences into DRL, line by line, so that the compiler's
 * lines are those of the file. A sentence must be one of the dictionary as a whole: what matches
 * only in part (并非X for X) is a mistake.
 */
final class Sentences {

  private static final Pattern RULE = Pattern.compile("(?:规则|rule)\\s*[\"“]([^\"“”]+)[\"”]");
  private static final int SUGGESTED = 4;

  private final Dictionary dictionary;
  private final Problems problems;
  private final Set<Dictionary.Entry> used = new HashSet<>();
  private final Map<String, String> filled = new HashMap<>();

  Sentences(Dictionary dictionary, Problems problems) {
    this.dictionary = dictionary;
    this.problems = problems;
  }

  /** The DRL of a file; null if it has mistakes, which are then among the problems. */
  String translate(String file, String text) {
    String[] lines = text.split("\n", -1);
    List<String> translated = new ArrayList<>();
    Dictionary.Part part = null;
    boolean inRule = false;
    boolean clean = true;
    Bindings bindings = new Bindings(dictionary);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      Matcher rule = RULE.matcher(line);
      if (line.isEmpty() || line.startsWith("#") || line.startsWith("//")) {
        translated.add("");
      } else if (rule.matches()) {
        if (inRule) {
          problems.add(file, i + 1, 0, "上一条规则没有“结束”，请在这一行之前补上一行“结束”");
          clean = false;
        }
        translated.add("rule \"" + rule.group(1) + "\"");
        inRule = true;
        part = null;
        bindings = new Bindings(dictionary);
      } else if (inRule && keyword(line) != null) {
        String keyword = keyword(line);
        part = part(keyword);
        inRule = part != null;
        translated.add(keyword);
      } else {
        String drl = part == null ? null : sentence(file, i + 1, line, part);
        if (part == null) {
          problems.add(file, i + 1, 0, "这一行不在规则之内，规则应写成：规则 \"名称\"、当、条件、那么、结果、结束，每项占一行");
        }
        String without = bindings.missing(part, line, drl);
        if (without != null) {
          problems.add(file, i + 1, 0, without);
          clean = false;
        }
        clean &= drl != null;
        translated.add(drl == null ? "" : drl);
      }
    }
    if (inRule) {
      problems.add(file, lines.length, 0, "最后一条规则没有“结束”，请补上一行“结束”");
    }
    return clean && !inRule ? dictionary.header() + String.join("\n", translated) : null;
  }

  /** Adds a hint for each sentence of the dictionary that no rule uses; one if none is used. */
  void reportUnused() {
    if (used.isEmpty()) {
      Dictionary.Entry first = dictionary.entries(Dictionary.Part.CONDITION).get(0);
      problems.hint(first.file(), 0, 0, "词典中的句式都没有规则用到；如误删了句子规则文件（.dslr），请恢复");
      return;
    }
    for (Dictionary.Part part : Dictionary.Part.values()) {
      for (Dictionary.Entry entry : dictionary.entries(part)) {
        if (!used.contains(entry)) {
          problems.hint(entry.file(), entry.line(), 0, "句式“" + entry.sentence() + "”没有规则用到，可以保留备用");
        }
      }
    }
  }

  private static String keyword(String line) {
    return switch (line.replaceAll("[：:]$", "")) {
      case "当", "when" -> "when";
      case "那么", "then" -> "then";
      case "结束", "end" -> "end";
      default -> null;
    };
  }

  private static Dictionary.Part part(String keyword) {
    return switch (keyword) {
      case "when" -> Dictionary.Part.CONDITION;
      case "then" -> Dictionary.Part.CONSEQUENCE;
      default -> null;
    };
  }

  private String sentence(String file, int line, String sentence, Dictionary.Part part) {
    String folded = Dictionary.fold(sentence).replaceAll("[.;,]+$", "");
    List<Dictionary.Entry> found =
        dictionary.entries(part).stream().filter(entry -> entry.translate(folded) != null).toList();
    if (found.size() == 1) {
      used.add(found.get(0));
      found.get(0).parts(folded).forEach(filled::putIfAbsent);
      return found.get(0).translate(folded);
    }
    String mistake = found.size() > 1 ? several(found) : misplaced(sentence, folded, part);
    problems.add(file, line, 0, mistake == null ? unknown(sentence, folded, part) : mistake);
    return null;
  }

  /** A sentence of the other part of a rule: the line between the parts was forgotten. */
  private String misplaced(String sentence, String folded, Dictionary.Part part) {
    boolean condition = part == Dictionary.Part.CONDITION;
    Dictionary.Part other = condition ? Dictionary.Part.CONSEQUENCE : Dictionary.Part.CONDITION;
    boolean known =
        dictionary.entries(other).stream().anyMatch(entry -> entry.translate(folded) != null);
    if (!known) {
      return null;
    }
    return condition
        ? "“" + sentence + "”是结论，应写在“那么”之后，请在这一行之前补上一行“那么”"
        : "“" + sentence + "”是条件，应写在“当”和“那么”之间，请移到前面";
  }

  private static String several(List<Dictionary.Entry> found) {
    return "这句话同时符合词典中的"
        + String.join(
            "和",
            found.stream().map(entry -> "“" + entry.words() + "”（第" + entry.line() + "行）").toList())
        + "，含义不唯一，请改写或修改词典";
  }

  private String unknown(String sentence, String folded, Dictionary.Part part) {
    Optional<Dictionary.Entry> inside =
        dictionary.entries(part).stream()
            .filter(entry -> entry.pattern().matcher(folded).find())
            .findFirst();
    if (inside.isPresent()) {
      return "“" + sentence + "”只有一部分符合词典中的“" + inside.get().words() + "”，整句不在词典中，请改用词典中的句式";
    }
    Optional<Dictionary.Entry> filledWrongly =
        dictionary.entries(part).stream().filter(entry -> entry.loosely(folded)).findFirst();
    if (filledWrongly.isPresent()) {
      return wrongPart(sentence, filledWrongly.get());
    }
    List<String> nearest =
        dictionary.entries(part).stream()
            .filter(entry -> 3 * common(entry.words(), folded) >= entry.words().length())
            .sorted(Comparator.comparingInt(entry -> -common(entry.words(), folded)))
            .limit(SUGGESTED)
            .map(entry -> "“" + entry.words() + "”")
            .toList();
    return "“"
        + sentence
        + "”不在词典中，"
        + (nearest.isEmpty()
            ? "请改用词典（" + dictionary.entries(part).get(0).file() + "）中的句式"
            : "相近的句式有：" + String.join("、", nearest));
  }

  /** The sentence is one of the dictionary's, but what stands in its slot is not of the kind. */
  private String wrongPart(String sentence, Dictionary.Entry entry) {
    String samples =
        entry.slots().stream()
            .filter(filled::containsKey)
            .map(slot -> "{" + slot + "}写成" + filled.get(slot))
            .collect(Collectors.joining("，"));
    return "“"
        + sentence
        + "”是词典中的“"
        + entry.words()
        + "”，但花括号处填的写法不对，只能写标识"
        + (samples.isEmpty() ? "" : "，例如" + samples);
  }

  private static int common(String sentence, String folded) {
    return (int) sentence.chars().filter(c -> folded.indexOf(c) >= 0).distinct().count();
  }
}
