package disclosure.audit.ingest.web;

import disclosure.audit.ingest.flow.NumberFormat;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The number that a browser prints before an item of an ordered list. */
final class ListNumbers {
  private static final Map<String, NumberFormat> TYPES =
      Map.ofEntries(
          Map.entry("1", NumberFormat.DECIMAL),
          Map.entry("decimal", NumberFormat.DECIMAL),
          Map.entry("decimal-leading-zero", NumberFormat.DECIMAL_ZERO),
          Map.entry("cjk-ideographic", NumberFormat.CHINESE),
          Map.entry("simp-chinese-informal", NumberFormat.CHINESE),
          Map.entry("trad-chinese-informal", NumberFormat.CHINESE),
          Map.entry("cjk-decimal", NumberFormat.CHINESE_DIGITS),
          Map.entry("simp-chinese-formal", NumberFormat.CHINESE_LEGAL),
          Map.entry("cjk-heavenly-stem", NumberFormat.STEMS),
          Map.entry("cjk-earthly-branch", NumberFormat.BRANCHES),
          Map.entry("upper-roman", NumberFormat.UPPER_ROMAN),
          Map.entry("lower-roman", NumberFormat.LOWER_ROMAN),
          Map.entry("upper-alpha", NumberFormat.UPPER_LETTER),
          Map.entry("upper-latin", NumberFormat.UPPER_LETTER),
          Map.entry("lower-alpha", NumberFormat.LOWER_LETTER),
          Map.entry("lower-latin", NumberFormat.LOWER_LETTER));

  private ListNumbers() {}

  /** The number with its mark, like {@code 一、}; empty where the element has none. */
  static String of(Element item) {
    Element list = item.parent();
    if (!item.normalName().equals("li") || list == null || !list.normalName().equals("ol")) {
      return "";
    }
    NumberFormat format = format(list);
    return format == NumberFormat.NONE ? "" : format.write(number(item)) + mark(format);
  }

  private static String mark(NumberFormat format) {
    boolean chinese =
        format == NumberFormat.CHINESE
            || format == NumberFormat.CHINESE_LEGAL
            || format == NumberFormat.CHINESE_DIGITS
            || format == NumberFormat.STEMS
            || format == NumberFormat.BRANCHES;
    return chinese ? "、" : ".";
  }

  private static NumberFormat format(Element list) {
    String style = InlineStyle.of(list).listType();
    if (style != null) {
      return TYPES.getOrDefault(style.split("\\s+")[0], NumberFormat.NONE);
    }
    return switch (list.attr("type")) {
      case "A" -> NumberFormat.UPPER_LETTER;
      case "a" -> NumberFormat.LOWER_LETTER;
      case "I" -> NumberFormat.UPPER_ROMAN;
      case "i" -> NumberFormat.LOWER_ROMAN;
      default ->
          TYPES.getOrDefault(list.attr("type").toLowerCase(Locale.ROOT), NumberFormat.DECIMAL);
    };
  }

  private static int number(Element item) {
    int number = integer(item.parent().attr("start"), 1) - 1;
    for (Element sibling : item.parent().children()) {
      if (sibling.normalName().equals("li")) {
        number = integer(sibling.attr("value"), number + 1);
      }
      if (sibling == item) {
        return number;
      }
    }
    return number;
  }

  private static int integer(String attribute, int otherwise) {
    return attribute.matches("\\d{1,6}") ? Integer.parseInt(attribute) : otherwise;
  }
}
