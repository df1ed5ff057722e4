package disclosure.audit.facts;

import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import disclosure.audit.table.TableLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words by which a report names itself.
 *
 * @param titles names of the report, as in 政府信息公开工作年度报告, the longest first
 * @param governments endings of a government's name
 * @param agencies endings of an agency's name, the longest first
 * @param places endings of a place's name, the longest first
 * @param dates words before a date of publication
 * @param periods words before the period that the figures cover
 * @param noPlaces words of offices' names in which the ending of a place's name is none, as in 市场
 * @param governed endings of places' names that stand for the place's government where a title
 *     names nobody else; not 区, which may also be a development zone
 * @param acts words that follow an agency as the subject of a sentence, as in 坚持
 * @param leadIns words with which no agency's name begins, as in 在
 * @param publishing words after which a report names itself in full, as in 现公布…年度报告
 * @param authored words after which it names who wrote it, as in 本报告由…编制
 * @param authoring words that follow such a name, as in 编制
 */
record IdentityWords(
    List<String> titles,
    List<String> governments,
    List<String> agencies,
    List<String> places,
    List<String> dates,
    List<String> periods,
    List<String> noPlaces,
    List<String> governed,
    List<String> acts,
    List<String> leadIns,
    List<String> publishing,
    List<String> authored,
    List<String> authoring) {

  private static final TableLayout LAYOUT =
      new TableLayout("identity", "机关与年度", List.of("类别", "写法"), List.of());
  private static final List<String> KINDS =
      List.of(
          "报告名称", "政府", "机关结尾", "地名结尾", "发布日期", "统计期间", "非地名", "政府地名结尾", "单位行为", "非单位开头", "公布用语",
          "编制用语", "编制动词");

  /** The words of a rule folder; mistakes go to the tables' problems. */
  static IdentityWords load(RuleTables tables) {
    List<List<String>> words = new ArrayList<>();
    KINDS.forEach(kind -> words.add(new ArrayList<>()));
    for (RuleRow row : tables.read(LAYOUT)) {
      int kind = KINDS.indexOf(row.text("类别"));
      if (kind < 0) {
        row.problem("类别", "“" + row.optional("类别") + "”不在可选范围内，请改为：" + String.join("、", KINDS));
      } else {
        SectionPattern.single(row);
        words.get(kind).add(LabelText.fold(row.text("写法")));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isEmpty() && words.stream().anyMatch(list -> !list.isEmpty())) {
        String missing = "没有“类别”为“" + KINDS.get(i) + "”的行，报告的单位和年度会认错，请恢复";
        tables.problems().add(LAYOUT.name() + ".csv", 0, 0, missing);
      }
    }
    words.forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
    return new IdentityWords(
        words.get(0),
        words.get(1),
        words.get(2),
        words.get(3),
        words.get(4),
        words.get(5),
        words.get(6),
        words.get(7),
        words.get(8),
        words.get(9),
        words.get(10),
        words.get(11),
        words.get(12));
  }

  /** The name of the report that a line contains; null if none. */
  String titleIn(String folded) {
    return titles.stream().filter(folded::contains).findFirst().orElse(null);
  }

  /** Whether a line names a date of publication. */
  boolean namesDate(String line) {
    return dates.stream().anyMatch(LabelText.fold(line)::contains);
  }

  /** The ending of a place's name with which an agency's begins, as in 市水利局; "" for none. */
  String placeEndingBefore(String agency) {
    return places.stream()
        .filter(agency::startsWith)
        .filter(ending -> agency(agency.substring(ending.length())))
        .filter(ending -> noPlaces.stream().noneMatch(word -> officeWord(word, agency, 0)))
        .findFirst()
        .orElse("");
  }

  /** Whether a word such as 市场 stands in a name; not 市政 where 政府 follows the place. */
  boolean officeWord(String word, String name, int at) {
    return name.startsWith(word, at)
        && agencies.stream()
            .noneMatch(ending -> ending.length() > 1 && name.startsWith(ending, at + 1));
  }

  boolean agency(String name) {
    return name.length() >= 2 && agencies.stream().anyMatch(name::endsWith);
  }

  /** Whether a name is that of a place and names no office. */
  boolean place(String name) {
    return name.length() >= 2
        && !noPlaces.contains(name)
        && places.stream().anyMatch(name::endsWith);
  }

  /** A report that is named by its place alone, as in 某某市2023年…, is the government's. */
  String withGovernment(String name) {
    return name != null && place(name) && governed.stream().anyMatch(name::endsWith)
        ? name + governments.get(0)
        : name;
  }

  boolean government(String name) {
    return governments.stream().anyMatch(name::endsWith);
  }
}
