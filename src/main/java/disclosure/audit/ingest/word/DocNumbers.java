package disclosure.audit.ingest.word;

import disclosure.audit.ingest.flow.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Computes the automatic numbers of an old Word document's paragraphs, in their order. */
final class DocNumbers {
  private static final int LEVELS = 9;
  private static final int BULLET = 23;
  private static final int NOTHING_FOLLOWS = 2;

  /** Word's codes for the ways to write a number (MSONFC of [MS-OSHARED] 2.2.1.3). */
  private static final Map<Integer, NumberFormat> FORMATS =
      Map.ofEntries(
          Map.entry(1, NumberFormat.UPPER_ROMAN),
          Map.entry(2, NumberFormat.LOWER_ROMAN),
          Map.entry(3, NumberFormat.UPPER_LETTER),
          Map.entry(4, NumberFormat.LOWER_LETTER),
          Map.entry(10, NumberFormat.CHINESE_DIGITS),
          Map.entry(11, NumberFormat.CHINESE),
          Map.entry(14, NumberFormat.FULL_WIDTH),
          Map.entry(18, NumberFormat.CIRCLED),
          Map.entry(19, NumberFormat.FULL_WIDTH),
          Map.entry(22, NumberFormat.DECIMAL_ZERO),
          Map.entry(BULLET, NumberFormat.NONE),
          Map.entry(26, NumberFormat.FULL_STOP),
          Map.entry(27, NumberFormat.PARENTHESIZED),
          Map.entry(28, NumberFormat.CIRCLED),
          Map.entry(29, NumberFormat.CHINESE_PARENTHESIZED),
          Map.entry(30, NumberFormat.STEMS),
          Map.entry(31, NumberFormat.BRANCHES),
          Map.entry(33, NumberFormat.CHINESE),
          Map.entry(34, NumberFormat.CHINESE_LEGAL),
          Map.entry(35, NumberFormat.CHINESE),
          Map.entry(36, NumberFormat.CHINESE_DIGITS),
          Map.entry(37, NumberFormat.CHINESE),
          Map.entry(38, NumberFormat.CHINESE_LEGAL),
          Map.entry(39, NumberFormat.CHINESE),
          Map.entry(255, NumberFormat.NONE));

  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  /** The number that is printed before a paragraph; empty where there is none. */
  String next(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    if (list == null || list.getListData() == null) {
      return "";
    }
    int level = Math.max(0, Math.min(LEVELS - 1, paragraph.getIlvl()));
    ListCounter counter = counters.computeIfAbsent(list.getLsid(), id -> new ListCounter());
    if (begun.add(paragraph.getProps().getIlfo())) {
      begin(list, counter);
    }
    return counter.next(levels(list), level);
  }

  private static void begin(HWPFList list, ListCounter counter) {
    for (int level = 0; level < levels(list).size(); level++) {
      if (list.isStartAtOverridden((char) level)) {
        counter.startAt(level, list.getStartAt((char) level));
      }
    }
  }

  /** A simple list has one level, others nine. */
  private static List<ListLevel> levels(HWPFList list) {
    int count = list.getListData().numLevels();
    List<ListLevel> levels = new ArrayList<>();
    for (char level = 0; level < count; level++) {
      int code = list.getNumberFormat(level);
      NumberFormat format = FORMATS.getOrDefault(code, NumberFormat.DECIMAL);
      String pattern = code == BULLET ? "" : pattern(list.getNumberText(level));
      boolean gap = list.getTypeOfCharFollowingTheNumber(level) != NOTHING_FOLLOWS;
      levels.add(new ListLevel(list.getStartAt(level), format, pattern, false, level, gap));
    }
    return levels;
  }

  /** In the file, the numbers' places are the characters 0 to 8. */
  private static String pattern(String text) {
    StringBuilder pattern = new StringBuilder();
    for (char c : (text == null ? "" : text).toCharArray()) {
      pattern.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
    }
    return pattern.toString();
  }
}
