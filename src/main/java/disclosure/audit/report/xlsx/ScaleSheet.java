package disclosure.audit.report.xlsx;

import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.RuleEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 评分标准: points, caps and grades, to which all sums of the workbook refer. */
final class ScaleSheet {

  private static final String NAME = "评分标准";

  private final RuleBookInfo book;
  private final Page page;
  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final Map<String, Integer> families = new LinkedHashMap<>();

  ScaleSheet(Book workbook, RuleBookInfo rules) {
    book = rules;
    page =
        workbook.page(
            NAME,
            new Column("规则", 8, Look.WORD),
            new Column("规则名称", 40, Look.TEXT),
            new Column("等级", 8, Look.WORD),
            new Column("每项分值", 10, Look.SETTING),
            new Column("", 3, Look.TEXT),
            new Column("门类", 8, Look.WORD),
            new Column("门类名称", 22, Look.TEXT),
            new Column("扣分上限（空为不设）", 12, Look.SETTING),
            new Column("", 3, Look.TEXT),
            new Column("等次", 10, Look.WORD),
            new Column("最低得分", 10, Look.SETTING));
  }

  void write() {
    List<RuleEntry> entries = List.copyOf(book.rules().values());
    List<String> letters = new ArrayList<>(book.families().keySet());
    int length = Math.max(entries.size(), Math.max(letters.size(), book.bands().size()));
    for (int i = 0; i < length; i++) {
      Line line = page.line();
      rule(line, i < entries.size() ? entries.get(i) : null);
      family(line.none(1), i < letters.size() ? letters.get(i) : null);
      band(line.none(1), i < book.bands().size() ? book.bands().get(i) : null);
    }
    page.remark("黄底的分值、上限和最低得分可以修改，“得分演算”和“总表”随之重新计算；修改只影响本工作簿，规则表另行修改。");
  }

  private void rule(Line line, RuleEntry rule) {
    if (rule == null) {
      line.none(4);
      return;
    }
    rules.put(rule.id(), page.rows());
    line.text(rule.id()).text(rule.title()).text(rule.level().chinese()).number(rule.points());
  }

  private void family(Line line, String letter) {
    if (letter == null) {
      line.none(3);
      return;
    }
    families.put(letter, page.rows());
    line.text(letter).text(book.families().get(letter)).number(book.caps().get(letter));
  }

  private void band(Line line, RuleBookInfo.Band band) {
    if (band == null) {
      line.none(2);
    } else {
      line.text(band.grade()).number(band.from());
    }
  }

  /** Formula of the points for a finding of a rule. */
  String points(String rule) {
    return rules.containsKey(rule) ? cell("D", rules.get(rule)) : "0";
  }

  /** Formula of the cap of a family; a word where there is none, which MIN leaves out. */
  String cap(String family) {
    if (!families.containsKey(family)) {
      return "\"不设\"";
    }
    String cell = cell("H", families.get(family));
    return "IF(" + cell + "=\"\",\"不设\"," + cell + ")";
  }

  /** The cap of a family as it is now; null where there is none. */
  BigDecimal capNow(String family) {
    return book.caps().get(family);
  }

  /** Formula of the grade for a score that stands in a cell. */
  String grade(String score) {
    List<RuleBookInfo.Band> bands = book.bands();
    StringBuilder formula = new StringBuilder();
    for (int i = 0; i < bands.size() - 1; i++) {
      int row = i + 2;
      formula.append("IF(" + score + ">=" + cell("K", row) + "," + cell("J", row) + ",");
    }
    formula.append(cell("J", bands.size() + 1));
    return formula.append(")".repeat(bands.size() - 1)).toString();
  }

  private static String cell(String column, int row) {
    return "'" + NAME + "'!$" + column + "$" + row;
  }
}
