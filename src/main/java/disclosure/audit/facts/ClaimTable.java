package disclosure.audit.facts;

import disclosure.audit.form.FormBook;
import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import disclosure.audit.table.Years;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the table of claims: wordings, and the cells that their numbers are compared with. */
final class ClaimTable {

  private static final TableLayout LAYOUT =
      new TableLayout(
          "claims",
          "文数对照",
          List.of("编号", "话题", "句式", "单元格"),
          List.of("其他理解", "分项", "可分为", "金额单位", "须承接", "疑点", "生效年度", "截止年度"));

  /** The last one: as the number is printed, since the form names none. */
  private static final List<String> UNITS = List.of("万元", "元", "不定");

  private final Vocabulary vocabulary;
  private final Set<String> topics;
  private final ClaimCells cells;
  private final ClaimRivals rivals = new ClaimRivals();
  private final ClaimFamilies families = new ClaimFamilies();
  private final Map<String, RuleRow> ids = new HashMap<>();

  /**
   * A reader.
   *
   * @param topics names of the topics that there are
   */
  ClaimTable(FormBook forms, Vocabulary vocabulary, Set<String> topics) {
    this.vocabulary = vocabulary;
    this.topics = topics;
    this.cells = new ClaimCells(forms);
  }

  /** The rows; mistakes go to the tables' problems. */
  List<ClaimMapping> read(RuleTables tables) {
    List<ClaimMapping> mappings = new ArrayList<>();
    for (RuleRow row : tables.read(LAYOUT)) {
      RuleRow same = ids.putIfAbsent(row.text("编号"), row);
      if (same != null) {
        row.twice("编号", same);
      }
      checkTopics(row);
      ClaimMapping mapping = mapping(row);
      rivals.add(row, mapping);
      families.add(row, mapping);
      mappings.add(mapping);
    }
    families.check();
    return mappings;
  }

  private void checkTopics(RuleRow row) {
    for (String topic : row.list("话题")) {
      if (!topics.contains(topic)) {
        row.problem("话题", "“" + topic + "”在 contexts.csv 的“名称”列中没有，请核对");
      }
    }
  }

  private List<String> phrases(RuleRow row) {
    row.text("句式");
    List<String> sound = new ArrayList<>();
    for (String pattern : row.phrases("句式")) {
      try {
        Phrase.of(pattern, vocabulary);
        sound.add(pattern);
      } catch (IllegalArgumentException wrong) {
        row.problem("句式", "：" + wrong.getMessage() + "，请改正");
      }
    }
    return sound;
  }

  private ClaimMapping mapping(RuleRow row) {
    Years years = Years.read(row);
    return new ClaimMapping(
        row.optional("编号"),
        row.list("话题"),
        phrases(row),
        readings(row, years),
        blankToNull(row.optional("分项")),
        row.list("可分为"),
        unit(row),
        row.flag("须承接"),
        blankToNull(row.optional("疑点")),
        years.from(),
        years.to());
  }

  private List<List<String>> readings(RuleRow row, Years years) {
    List<List<String>> readings = new ArrayList<>();
    List<String> first = row.list("单元格");
    if (!first.isEmpty()) {
      first.forEach(cell -> cells.check(row, "单元格", cell, years));
      readings.add(first);
    }
    if (first.isEmpty()) {
      blank(row);
    }
    for (String other : row.list("其他理解")) {
      List<String> sum = Arrays.stream(other.split("[+＋]")).map(String::strip).toList();
      sum.forEach(cell -> cells.check(row, "其他理解", cell, years));
      readings.add(sum);
    }
    return readings;
  }

  /** Without a cell nothing is compared, so that what goes with a cell is in the wrong column. */
  private static void blank(RuleRow row) {
    for (String heading : List.of("其他理解", "疑点")) {
      if (!row.optional(heading).isEmpty()) {
        row.problem(
            "单元格", "是空的，而填了“" + heading + "”：空着表示不比对，若填错了列，请移到“单元格”列；若不比对，请清空“" + heading + "”");
      }
    }
  }

  private static String unit(RuleRow row) {
    String unit = row.optional("金额单位");
    if (!unit.isEmpty() && !UNITS.contains(unit)) {
      row.problem("金额单位", "“" + unit + "”不在可选范围内，请改为：" + String.join("、", UNITS));
    }
    return blankToNull(unit);
  }

  private static String blankToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
