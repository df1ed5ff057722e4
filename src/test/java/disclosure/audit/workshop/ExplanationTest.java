package disclosure.audit.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.rules.RuleBook;
import disclosure.audit.rules.RuleLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {

  private static final String AUDIT =
      """
      {"source": {"file": "a.txt"}, "rules": {"sha256": "0"},
       "report": {"agency": "示例区某局", "year": 2023, "form": "2021"},
       "findings": [
         {"id": "f1", "rule": "A02", "subject": "t3/1", "status": "waived",
          "waiver": "系统导出有误（张某批准，有效期至2027-12-31）"},
         {"id": "f2", "rule": "A02", "subject": "t3/2", "status": "open", "waiver": null}],
       "checks": [
         {"rule": "A02", "subject": "t3/1", "outcome": "failed", "reason": null},
         {"rule": "A02", "subject": "t3/2", "outcome": "failed", "reason": null}]}
      """;

  @Test
  void aCheckIsExplainedByWhatWasReadOfItsSubject(@TempDir Path out) throws Exception {
    String audit =
        """
        {"source": {"file": "a.txt"}, "rules": {"sha256": "0"},
         "report": {"agency": "示例区某局", "year": 2023, "form": "2021"},
         "facts": {
           "figures": {"t3/1/total": {"raw": "20", "line": 40, "column": 2}},
           "claims": [{"quote": "收到申请19件", "cells": ["t3/1/total"], "phrase": "C101",
             "line": 9, "column": 3}],
           "fee": {"state": "zero", "quote": "本年度未收取信息处理费", "line": 80, "column": 1},
           "sections": [{"number": 1, "heading": "一、总体情况", "line": 5, "column": 1}],
           "citations": [{"topic": "aspect/主动公开", "quote": "主动公开", "line": 7, "column": 2}]},
         "findings": [
           {"id": "f1", "rule": "N01", "subject": "t3/1/total", "status": "open",
            "message": "不一致。", "evidence": [
              {"quote": "20", "cell": "t3/1/total", "side": "left", "line": 40, "column": 2},
              {"quote": "收到申请19件", "side": "right", "line": 9, "column": 3}]}],
         "checks": [
           {"rule": "N01", "subject": "t3/1/total", "outcome": "failed", "left": ["t3/1/total"]},
           {"rule": "F01", "subject": "fee", "outcome": "passed"},
           {"rule": "S02", "subject": "section/1", "outcome": "passed"},
           {"rule": "S05", "subject": "aspect/主动公开", "outcome": "passed"}]}
        """;
    Files.writeString(Files.createDirectories(out.resolve("a.txt")).resolve("audit.json"), audit);
    Explanation explanation = new Explanation(out, RuleLoader.load(Path.of("rules")).book());
    assertEquals(
        List.of(
            "事实：",
            "  左边 第40行第2列 表三“一、本年新收政府信息公开申请数量”行“总计”列，原文“20”",
            "  第9行第3列 原文“收到申请19件”（claims.csv 编号C101）",
            "问题：不一致。（编号 f1）",
            ""),
        facts(explanation, "N01/t3/1/total"));
    assertEquals(List.of("事实：", "  第80行第1列 原文“本年度未收取信息处理费”", ""), facts(explanation, "F01/fee"));
    assertEquals(List.of("事实：", "  第5行第1列 标题“一、总体情况”", ""), facts(explanation, "S02/section/1"));
    assertEquals(List.of("事实：", "  第7行第2列 原文“主动公开”", ""), facts(explanation, "S05/aspect/主动公开"));
  }

  private static List<String> facts(Explanation explanation, String id) throws Exception {
    List<String> lines = explanation.of(id);
    return lines.subList(lines.indexOf("事实："), lines.size());
  }

  @Test
  void aWaivedFindingIsExplainedWithReasonApproverAndEnd(@TempDir Path out) throws Exception {
    Files.writeString(Files.createDirectories(out.resolve("a.txt")).resolve("audit.json"), AUDIT);
    RuleBook book = RuleLoader.load(Path.of("rules")).book();
    Explanation explanation = new Explanation(out, book);
    assertEquals(
        List.of("结论：已豁免（问题编号 f1）。", "豁免理由：系统导出有误（张某批准，有效期至2027-12-31）"),
        explanation.of("f1").subList(2, 4));
    assertEquals(
        List.of("结论：不通过。", "已豁免：系统导出有误（张某批准，有效期至2027-12-31），问题编号 f1。"),
        explanation.of("A02/t3/1").subList(2, 4));
    assertEquals("结论：不通过。", explanation.of("A02/t3/2").get(2));
    assertEquals("规则：A02", explanation.of("A02/t3/2").get(3).substring(0, 6));
  }
}
