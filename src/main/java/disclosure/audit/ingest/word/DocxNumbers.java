package disclosure.audit.ingest.word;

import disclosure.audit.ingest.flow.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Computes the automatic numbers of a document's paragraphs, in their order. */
final class DocxNumbers {
  private static final Map<String, NumberFormat> FORMATS =
      Map.ofEntries(
          Map.entry("decimal", NumberFormat.DECIMAL),
          Map.entry("decimalHalfWidth", NumberFormat.DECIMAL),
          Map.entry("decimalZero", NumberFormat.DECIMAL_ZERO),
          Map.entry("decimalFullWidth", NumberFormat.FULL_WIDTH),
          Map.entry("decimalFullWidth2", NumberFormat.FULL_WIDTH),
          Map.entry("chineseCounting", NumberFormat.CHINESE),
          Map.entry("chineseCountingThousand", NumberFormat.CHINESE),
          Map.entry("japaneseCounting", NumberFormat.CHINESE),
          Map.entry("taiwaneseCounting", NumberFormat.CHINESE),
          Map.entry("taiwaneseCountingThousand", NumberFormat.CHINESE),
          Map.entry("chineseLegalSimplified", NumberFormat.CHINESE_LEGAL),
          Map.entry("ideographLegalTraditional", NumberFormat.CHINESE_LEGAL),
          Map.entry("ideographDigital", NumberFormat.CHINESE_DIGITS),
          Map.entry("taiwaneseDigital", NumberFormat.CHINESE_DIGITS),
          Map.entry("ideographTraditional", NumberFormat.STEMS),
          Map.entry("ideographZodiac", NumberFormat.BRANCHES),
          Map.entry("decimalEnclosedCircle", NumberFormat.CIRCLED),
          Map.entry("decimalEnclosedCircleChinese", NumberFormat.CIRCLED),
          Map.entry("decimalEnclosedParen", NumberFormat.PARENTHESIZED),
          Map.entry("decimalEnclosedFullstop", NumberFormat.FULL_STOP),
          Map.entry("ideographEnclosedCircle", NumberFormat.CHINESE_PARENTHESIZED),
          Map.entry("upperRoman", NumberFormat.UPPER_ROMAN),
          Map.entry("lowerRoman", NumberFormat.LOWER_ROMAN),
          Map.entry("upperLetter", NumberFormat.UPPER_LETTER),
          Map.entry("lowerLetter", NumberFormat.LOWER_LETTER),
          Map.entry("bullet", NumberFormat.NONE),
          Map.entry("none", NumberFormat.NONE));

  /** What Word takes for a format that is not given, or that we have no signs for. */
  private static final NumberFormat PLAIN = NumberFormat.DECIMAL;

  private final DocxStyles styles;
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> forms = new HashMap<>();
  private final Map<String, List<ListLevel>> levels = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /**
   * The numbers of a document.
   *
   * @param part the numbering part; null where the file has none
   */
  DocxNumbers(Element part, DocxStyles styles) {
    this.styles = styles;
    if (part != null) {
      Xml.children(part, "num").forEach(n -> lists.put(Xml.attribute(n, "numId"), n));
      Xml.children(part, "abstractNum")
          .forEach(n -> forms.put(Xml.attribute(n, "abstractNumId"), n));
    }
  }

  /** The number that is printed before a paragraph; empty where there is none. */
  String next(Element paragraph) {
    Element numbering = styles.numbering(paragraph);
    String list = Xml.value(numbering, "numId");
    Element form = form(list);
    if (form == null) {
      return "";
    }
    int level = level(numbering, form, paragraph);
    ListCounter counter =
        counters.computeIfAbsent(Xml.attribute(form, "abstractNumId"), id -> new ListCounter());
    begin(list, counter);
    return counter.next(levels.computeIfAbsent(list, id -> levels(lists.get(id), form)), level);
  }

  /** The form of a list; one that only names a style is that style's list. */
  private Element form(String list) {
    Element form = forms.get(Xml.value(lists.get(list), "abstractNumId"));
    String link = Xml.value(form, "numStyleLink");
    if (link == null) {
      return form;
    }
    return forms.values().stream()
        .filter(other -> link.equals(Xml.value(other, "styleLink")))
        .findFirst()
        .orElse(form);
  }

  /** A style's numbering names no level: it is the level that names the style. */
  private int level(Element numbering, Element form, Element paragraph) {
    String given = Xml.value(numbering, "ilvl");
    if (given != null) {
      return Math.max(0, Math.min(8, Xml.integer(given, 0)));
    }
    String style = styles.styleOf(paragraph);
    for (Element level : Xml.children(form, "lvl")) {
      if (style != null && style.equals(Xml.value(level, "pStyle"))) {
        return Xml.integer(Xml.attribute(level, "ilvl"), 0);
      }
    }
    return 0;
  }

  private void begin(String list, ListCounter counter) {
    if (!begun.add(list)) {
      return;
    }
    for (Element change : Xml.children(lists.get(list), "lvlOverride")) {
      int level = Xml.integer(Xml.attribute(change, "ilvl"), 0);
      String start = Xml.value(change, "startOverride");
      if (start != null && level >= 0 && level < 9) {
        counter.startAt(level, Xml.integer(start, 1));
      }
    }
  }

  private static List<ListLevel> levels(Element list, Element form) {
    Map<Integer, ListLevel> levels = new HashMap<>();
    for (Element level : Xml.children(form, "lvl")) {
      put(levels, level);
    }
    for (Element change : Xml.children(list, "lvlOverride")) {
      Xml.children(change, "lvl").forEach(level -> put(levels, level));
    }
    List<ListLevel> ordered = new ArrayList<>();
    for (int i = 0; levels.containsKey(i); i++) {
      ordered.add(levels.get(i));
    }
    return ordered;
  }

  /** A format newer than the standard stands beside the one for older programs. */
  private static String formatName(Element level) {
    String name = Xml.value(level, "numFmt");
    return name == null ? Xml.value(level, "AlternateContent", "Fallback", "numFmt") : name;
  }

  private static void put(Map<Integer, ListLevel> levels, Element level) {
    int index = Xml.integer(Xml.attribute(level, "ilvl"), 0);
    String name = formatName(level);
    NumberFormat format = name == null ? PLAIN : FORMATS.getOrDefault(name, PLAIN);
    String pattern = Xml.value(level, "lvlText");
    levels.put(
        index,
        new ListLevel(
            Xml.integer(Xml.value(level, "start"), 0),
            format,
            pattern == null || "bullet".equals(name) ? "" : pattern,
            Xml.on(level, "isLgl"),
            Xml.integer(Xml.value(level, "lvlRestart"), index),
            !"nothing".equals(Xml.value(level, "suff"))));
  }
}
