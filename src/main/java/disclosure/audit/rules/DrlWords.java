package disclosure.audit.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.internal.builder.KnowledgeBuilderError;

/** Says in Chinese what the DRL compiler found; what it has no words for is quoted. */
final class DrlWords {

  private static final Map<Pattern, String> WORDS = words();

  private DrlWords() {}

  static String sentence(KnowledgeBuilderError error) {
    String message = String.valueOf(error.getMessage()).strip().replaceAll("\\s+", " ");
    for (Map.Entry<Pattern, String> words : WORDS.entrySet()) {
      Matcher matcher = words.getKey().matcher(message);
      if (matcher.find()) {
        return matcher
            .replaceFirst(words.getValue())
            .substring(matcher.start())
            .replaceFirst("(?<=。).*$", "");
      }
    }
    return "规则文件无法编译，请由维护人员改正（编译器提示：" + message + "）";
  }

  /** Whether an error only follows from two rules of one name, which is said by itself. */
  static boolean follows(KnowledgeBuilderError error) {
    return String.valueOf(error.getMessage()).contains("is already defined");
  }

  private static Map<Pattern, String> words() {
    Map<Pattern, String> words = new LinkedHashMap<>();
    words.put(
        Pattern.compile(
            "Field Reader does not exist for declaration '.*?' in '(.*?)' in the rule '(.*?)'"),
        "规则“$2”的“$1”用了不存在的字段，请核对字段名。");
    words.put(Pattern.compile("Unable to Analyse Expression (.+?):"), "看不懂条件“$1”，请核对字段名和写法。");
    words.put(Pattern.compile("Duplicate rule name: ?(.+)"), "规则名重复（$1），每条规则的名称不能相同，请改名。");
    words.put(
        Pattern.compile("(?:The import )?([\\w.$]+) cannot be resolved(?: to a \\w+)?"),
        "没有“$1”，请核对名称，或在文件开头引入它。");
    words.put(
        Pattern.compile("Unable to resolve ObjectType '(.+?)'"), "没有“$1”这种事实，请核对名称，或在文件开头引入它。");
    words.put(
        Pattern.compile(
            "The method (\\w+)\\((.*?)\\) (?:is undefined for the type|in the type) (\\w+)"),
        "“$3”没有这样用的“$1”，请核对名称和括号中的内容。");
    words.put(
        Pattern.compile("mismatched input '(.+?)' (?:in|expecting).*"),
        "“$1”处不符合规则的写法，请检查这一行和上一行。");
    words.put(
        Pattern.compile("(?:no viable alternative at input|extraneous input) '(.+?)'.*"),
        "“$1”处不符合规则的写法，请检查这一行和上一行。");
    return words;
  }
}
