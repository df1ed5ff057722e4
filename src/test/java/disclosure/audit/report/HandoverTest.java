package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Check;
import disclosure.audit.audit.EarlierAudits;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Followup;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.Run;
import disclosure.audit.audit.Status;
import disclosure.audit.report.xlsx.SummaryBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audit is written, the corrected report audited, and the two compared. */
class HandoverTest {

  @TempDir Path folder;

  @Test
  void tellsWhatWasMendedWhatNotWhatWronglyAndWhatIsNew() throws Exception {
    assertEquals(
        List.of("未改 same", "改错 values", "新增 fresh", "已改 gone"),
        words(second().handover().followups()));
    assertEquals("已改1项，未改1项，改错1项，新增1项", second().handover().sentence());
  }

  @Test
  void aSentenceThatWasChangedAndIsStillWrongIsNotMended() throws Exception {
    Audit corrected = audit("示例区某某局", List.of(finding("reworded", "T02", "t3", 7)), List.of());
    assertEquals(
        List.of("改错 reworded", "已改 same", "已改 values"),
        words(corrected.comparedWith(first()).handover().followups()));
  }

  @Test
  void keepsOldAndNewValues() throws Exception {
    Followup changed = second().handover().followups().get(1);
    assertEquals(
        "21 20 → 21 19",
        changed.before().expected()
            + " "
            + changed.before().actual()
            + " → "
            + changed.now().expected()
            + " "
            + changed.now().actual());
    assertEquals(List.of("21", "20"), changed.before().quotes());
  }

  @Test
  void aProblemThatCannotBeJudgedAnyMoreIsNotCalledMended() throws Exception {
    Audit corrected =
        audit(
            "示例区某某局", List.of(), List.of(new Check("A02", "t3/1", Outcome.NOT_ASSESSABLE, "读不准")));
    assertEquals(
        List.of("无法判断 same", "无法判断 values", "已改 gone"),
        words(corrected.comparedWith(first()).handover().followups()));
  }

  @Test
  void aWaiverIsNoMending() throws Exception {
    Finding waived = with(finding("same", 20), Status.WAIVED);
    Audit corrected = audit("示例区某某局", List.of(waived), List.of());
    assertEquals(
        List.of("已改 values", "已改 gone"),
        words(corrected.comparedWith(first()).handover().followups()));
  }

  @Test
  void aReportOfAnotherAgencyIsNotCompared() throws Exception {
    assertNull(audit("示例区别的局", List.of(), List.of()).comparedWith(first()).handover());
  }

  @Test
  void aFolderWithoutResultsIsSaid() {
    OutputProblem problem =
        assertThrows(OutputProblem.class, () -> new EarlierReader().read(folder));
    assertEquals(
        "--earlier 指明的“" + folder + "”里没有上一次的审核结果（audit.json），请指明上一次的 findings-out 文件夹。",
        problem.getMessage());
  }

  @Test
  void aDamagedResultIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("audit.json"), "{\"schema\": \"audit/1\"");
    OutputProblem problem =
        assertThrows(OutputProblem.class, () -> new EarlierReader().read(folder));
    assertEquals("上一次的审核结果“" + file + "”已损坏或不是审核结果，请恢复该文件，或重新审核上一次的报告。", problem.getMessage());
  }

  @Test
  void theWorkbookListsEachProblemWithOldAndNewValues() throws Exception {
    Run run = new Run(ExampleAudits.rules(), List.of(second()), List.of(), List.of(), List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SummaryBook().write(run, out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      DataFormatter formatter = new DataFormatter();
      List<String> cells = new ArrayList<>();
      book.getSheet("整改对照").getRow(2).forEach(c -> cells.add(formatter.formatCellValue(c)));
      assertEquals(
          "示例区某某局|2023|改错|A02|表三行合计不符|较重|不符|21|20|21；20|不符|21|19|21；19|x/a.pdf|values",
          String.join("|", cells));
      assertEquals("未改", book.getSheet("问题台账").getRow(1).getCell(7).getStringCellValue());
    }
  }

  @Test
  void theNoticeSaysWhatHasBecomeOfEachProblem() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new NoticeWriter(Path.of("rules/templates/notice.docx")).write(second(), new byte[0], out);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
      String text = extractor.getText();
      assertTrue(text.contains("\n与上次审核结果相比：已改1项，未改1项，改错1项，新增1项。\n"), text);
      assertTrue(text.contains("\n2\t【改错】不符\t"), text);
    }
  }

  private Audit second() throws Exception {
    List<Finding> findings =
        List.of(finding("same", 20), finding("values", 19), finding("fresh", 1));
    return audit("示例区某某局", findings, List.of()).comparedWith(first());
  }

  private EarlierAudits first() throws Exception {
    List<Finding> findings =
        List.of(
            finding("same", 20),
            finding("values", 20),
            with(finding("waived", 20), Status.WAIVED),
            finding("gone", "T02", "t3", 20));
    Audit first = audit("示例区某某局", findings, List.of());
    new OutputFolder(folder)
        .below("x/a.pdf")
        .write("audit.json", out -> new JsonWriter().write(first, new byte[0], out));
    return new EarlierReader().read(folder);
  }

  private static List<String> words(List<Followup> followups) {
    return followups.stream()
        .map(followup -> followup.progress().chinese() + " " + followup.id())
        .toList();
  }

  private static Audit audit(String agency, List<Finding> findings, List<Check> checks) {
    Audit audit = ExampleAudits.audit("x/a.pdf", agency, findings);
    return new Audit(
        audit.source(),
        audit.rules(),
        audit.tables(),
        audit.facts(),
        audit.assessment(),
        findings,
        checks);
  }

  private static Finding finding(String id, int actual) {
    return finding(id, "A02", "t3/1", actual);
  }

  private static Finding finding(String id, String rule, String subject, int actual) {
    Finding finding =
        ExampleAudits.finding(id, rule, subject, Level.MAJOR, Status.OPEN, "不符", null);
    Evidence printed = finding.evidence().get(1);
    return copy(
        finding,
        Status.OPEN,
        BigDecimal.valueOf(actual),
        List.of(
            finding.evidence().get(0),
            new Evidence(
                printed.location(), String.valueOf(actual), printed.cell(), printed.side())));
  }

  private static Finding with(Finding finding, Status status) {
    return copy(finding, status, finding.actual(), finding.evidence());
  }

  private static Finding copy(
      Finding finding, Status status, BigDecimal actual, List<Evidence> evidence) {
    return new Finding(
        finding.id(),
        finding.rule(),
        finding.title(),
        finding.subject(),
        finding.level(),
        status,
        finding.message(),
        finding.advice(),
        finding.basis(),
        finding.left(),
        finding.right(),
        finding.expected(),
        actual,
        evidence,
        finding.waiver(),
        finding.causes());
  }
}
