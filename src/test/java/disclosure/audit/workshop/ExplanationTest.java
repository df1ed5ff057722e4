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
