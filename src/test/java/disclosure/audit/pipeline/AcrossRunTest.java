package disclosure.audit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Run;
import disclosure.audit.ingest.ReadingLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over two years' reports, a roster and waivers. */
class AcrossRunTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

  @TempDir private Path folder;

  @BeforeEach
  void twoYears() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    String report = Files.readString(Path.of("reports-in/guancheng-2021.txt"));
    Files.writeString(folder.resolve("in/2021.txt"), report);
    Files.writeString(folder.resolve("in/2022.txt"), report.replace("2021年", "2022年"));
    copyRules();
  }

  @Test
  void findingsAcrossReportsStandInTheReportAndThoseOfNoReportInTheRun() throws Exception {
    Files.writeString(
        folder.resolve("in/roster.csv"), "机关,应报年度\n管城回族区财政局,2022起\n管城回族区政务服务大数据管理局,\n");
    Run run = run(TODAY);
    assertEquals(List.of("2022.txt X03 open null"), findings(run, "X"));
    assertEquals(
        List.of("X05 管城回族区财政局 2022"),
        run.findings().stream()
            .map(
                finding ->
                    finding.rule()
                        + " "
                        + run.whose(finding).orElseThrow().agency()
                        + " "
                        + run.whose(finding).orElseThrow().year())
            .toList());
    assertEquals(
        true,
        Files.readString(folder.resolve("out/findings.csv"))
            .contains(
                "\r\n管城回族区财政局,2022,,X05,未提交年度报告,critical,open,,本次报送审核的文件中未见名录所列管城回族区财政局的2022年度报告。,,,"));
  }

  @Test
  void aWaivedFindingTakesNoPointsUntilTheDateHasPassed() throws Exception {
    Files.writeString(
        folder.resolve("rules/waivers.csv"),
        "机关,年度,规则,单元格或原文,当时的值,理由,批准人,截止日期\n"
            + "管城回族区政务服务大数据管理局,2022,X03,,,人员变动,张某,2024-06-01\n"
            + "管城回族区政务服务大数据管理局,2022,X04,,,误报,张某,2024-06-01\n");
    Run run = run(TODAY);
    assertEquals(List.of("2022.txt X03 waived 人员变动（张某批准，有效期至2024-06-01）"), findings(run, "X"));
    assertEquals(
        run.audits().get(0).assessment().score(), run.audits().get(1).assessment().score());
    assertEquals(
        List.of("豁免没有起作用（waivers.csv 第3行：管城回族区政务服务大数据管理局2022年度，规则X04）：没有这样的问题。"), run.notices());
    assertEquals(List.of("2022.txt X03 open null"), findings(run(TODAY.plusDays(1)), "X"));
  }

  @Test
  void aWrongRosterIsNamedBeforeAnythingIsWritten() throws Exception {
    Files.writeString(folder.resolve("in/roster.csv"), "机关,上级\n甲局,乙局\n");
    WrongCall wrong = assertThrows(WrongCall.class, () -> run(TODAY));
    assertEquals(
        "机关名录有错误，没有写出任何结果：\n  roster.csv 第2行第2列：“上级”列“乙局”不在名录中，请增加这个机关的一行，或改正名称",
        wrong.getMessage());
    assertEquals(false, Files.exists(folder.resolve("out")));
  }

  private Run run(LocalDate date) throws Exception {
    RunSettings settings =
        new RunSettings(
            List.of(folder.resolve("in")),
            folder.resolve("out"),
            folder.resolve("rules"),
            2,
            null,
            "csv",
            null,
            ReadingLimits.DEFAULT,
            date);
    return new AuditRun(settings, new RunListener() {}).run().run();
  }

  private static List<String> findings(Run run, String family) {
    return run.audits().stream()
        .flatMap(
            audit ->
                audit.findings().stream()
                    .filter(finding -> finding.rule().startsWith(family))
                    .map(finding -> words(audit.source().file(), finding)))
        .toList();
  }

  private static String words(String file, Finding finding) {
    return file + " " + finding.rule() + " " + finding.status().word() + " " + finding.waiver();
  }

  private void copyRules() throws IOException {
    Path from = Path.of("rules");
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path to = folder.resolve("rules").resolve(from.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectories(to);
        } else {
          Files.copy(path, to);
        }
      }
    }
  }
}
