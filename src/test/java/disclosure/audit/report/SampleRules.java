package disclosure.audit.report;

import disclosure.audit.audit.Level;
import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.RuleEntry;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small rule book. */
public final class SampleRules {
  private static final String FORM = "《政府信息公开工作年度报告格式》(国办公开办函〔2021〕30号)";

  static final RuleBookInfo BOOK = book();

  private SampleRules() {}

  private static RuleBookInfo book() {
    Map<String, RuleEntry> rules = new LinkedHashMap<>();
    for (RuleEntry rule :
        List.of(
            rule("A01", "列的收办不平", Level.MAJOR, 5, FORM + "表三勾稽关系"),
            rule("A02", "行的各项之和与总计不符", Level.MAJOR, 5, FORM + "表三勾稽关系"),
            rule("A03", "办理结果之和与总计不符", Level.MAJOR, 5, FORM + "表三勾稽关系"),
            rule("A04", "复议诉讼结果之和与总计不符", Level.MAJOR, 5, FORM + "表四"),
            rule("F01", "未报告收取信息处理费情况", Level.MAJOR, 8, "《政府信息公开信息处理费管理办法》(国办函〔2020〕109号)"),
            rule("N01", "文字与表内数据不符", Level.MAJOR, 4, "《中华人民共和国政府信息公开条例》第五十条"),
            rule("S02", "缺少规定部分", Level.CRITICAL, 10, "《中华人民共和国政府信息公开条例》第五十条"),
            rule("S08", "表样文字有改动", Level.MINOR, 1, FORM),
            rule("T01", "缺少标准表", Level.CRITICAL, 40, FORM),
            rule("T02", "单元格空白", Level.MINOR, 2, FORM),
            rule("X05", "未报送年度报告", Level.CRITICAL, 0, "《中华人民共和国政府信息公开条例》第四十九条"))) {
      rules.put(rule.id(), rule);
    }
    Map<String, String> families = new LinkedHashMap<>();
    families.put("A", "勾稽关系");
    families.put("F", "信息处理费");
    families.put("N", "文数对照");
    families.put("S", "结构");
    families.put("T", "表格");
    families.put("X", "跨报告");
    Map<String, BigDecimal> caps = new LinkedHashMap<>();
    caps.put("A", BigDecimal.valueOf(30));
    List<RuleBookInfo.Band> bands =
        List.of(band("优秀", 90), band("良好", 80), band("合格", 60), band("不合格", 0));
    return new RuleBookInfo("cd".repeat(32), rules, families, caps, bands);
  }

  private static RuleEntry rule(String id, String title, Level level, int points, String basis) {
    BigDecimal taken = BigDecimal.valueOf(points);
    return new RuleEntry(id, title, level, taken, basis, null, null, "", "请对照原件核实后更正。");
  }

  private static RuleBookInfo.Band band(String grade, int from) {
    return new RuleBookInfo.Band(grade, BigDecimal.valueOf(from));
  }

  static BigDecimal cap(RuleEntry rule) {
    return BOOK.caps().getOrDefault(rule.family(), BigDecimal.valueOf(1000));
  }

  static String grade(BigDecimal score) {
    return BOOK.bands().stream()
        .filter(band -> band.from().compareTo(score) <= 0)
        .findFirst()
        .orElseThrow()
        .grade();
  }
}
