package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Finding;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.facts.across.Muster;
import disclosure.audit.facts.across.ReportFacts;
import disclosure.audit.facts.across.Roster;
import disclosure.audit.facts.across.RosterTable;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports of a run against the roster. */
class RunTest {

  private static final RuleBook BOOK = Books.shipped();
  private static final String HEAD = "机关,别名,上级,类别,应报年度,下级汇总\n";

  @Test
  void anAgencyWithoutAReportForAYearThatOthersReportedOnIsNamed() {
    Roster roster =
        roster(
            "示例区财政局,示例区财政和国资局,,部门,2022-2023,",
            "示例区教育局,,,部门,2022起,",
            "示例区民政局,,,部门,2024；2025,",
            "示例区水务局,,,部门,,");
    List<ReportFacts> reports =
        List.of(
            report("a", "示例区财政和国资局", 2022),
            report("b", "示例区财政局", 2023),
            report("c", "示例市示例区水务局", 2023));
    assertEquals(
        List.of(
            "X05 示例区教育局 2022 open 本次报送审核的文件中未见名录所列示例区教育局的2022年度报告。 [示例区教育局 3]",
            "X05 示例区水务局 2022 open 本次报送审核的文件中未见名录所列示例区水务局的2022年度报告。 [示例区水务局 5]",
            "X05 示例区教育局 2023 open 本次报送审核的文件中未见名录所列示例区教育局的2023年度报告。 [示例区教育局 3]"),
        findings(reports, roster, List.of()));
    assertEquals(List.of(2024, 2025), new Muster(reports, roster, List.of()).unreportedYears());
  }

  @Test
  void aFileThatCouldNotBeReadMayBeTheMissingReport() {
    Roster roster = roster("示例区财政局,,,,,", "示例区教育局,,,,,");
    assertEquals(
        List.of(
            "X05 示例区教育局 2023 review 本次报送审核的文件中未见名录所列示例区教育局的2023年度报告，但“x/示例区教育局.pdf”可能是该单位的报告"
                + "（文件读不出，没有写明单位、年度，或者单位名称与名录不完全相同），请人工判断。 [示例区教育局 3]"),
        findings(List.of(report("a", "示例区财政局", 2023)), roster, List.of("x/示例区教育局.pdf")));
  }

  @Test
  void aReportWithNearlyTheAgencysNameMayBeTheMissingOne() {
    Roster roster = roster("管城区政务服务和大数据管理局,,,,,");
    assertEquals(
        List.of(
            "X05 管城区政务服务和大数据管理局 2023 review 本次报送审核的文件中未见名录所列管城区政务服务和大数据管理局的2023年度报告，但“a”可能是该单位的报告"
                + "（文件读不出，没有写明单位、年度，或者单位名称与名录不完全相同），请人工判断。 [管城区政务服务和大数据管理局 2]"),
        findings(List.of(report("a", "管城区政务服务大数据管理局", 2023)), roster, List.of()));
  }

  @Test
  void aSuperiorsFiguresAreTheSumOfItsSubordinates() {
    Roster roster = roster("示例区人民政府,,,政府,,是", "示例区财政局,,示例区人民政府,,,", "示例区教育局,,示例区人民政府,,,");
    ReportFacts one = report("a", "示例区财政局", 2023, "t3/1/total", 2, "t4/review/total", 1);
    ReportFacts two = report("b", "示例区教育局", 2023, "t3/1/total", 3, "t2/normative/made", 9);
    ReportFacts right = report("c", "示例区人民政府", 2023, "t3/1/total", 5, "t4/review/total", 1);
    assertEquals(List.of(), findings(List.of(one, two, right), roster, List.of()));
    ReportFacts wrong = report("c", "示例区人民政府", 2023, "t3/1/total", 6);
    assertEquals(
        List.of(
            "X06 示例区人民政府 2023 open 示例区人民政府2023年度报告“示例区某局2023年政府信息公开工作年度报告”（c）"
                + "有2处数据不等于名录所列下级机关（示例区财政局、示例区教育局）的合计：表三“一、本年新收政府信息公开申请数量”行"
                + "“总计”列为6，下级机关合计为5；表四“行政复议”栏“总计”列为0，下级机关合计为1。 [6 26, 0 199]"),
        findings(List.of(one, two, wrong), roster, List.of()));
  }

  @Test
  void aSumWithoutAllItsReportsIsNotJudged() {
    Roster roster = roster("示例区人民政府,,,政府,,是", "示例区财政局,,示例区人民政府,,,", "示例区教育局,,示例区人民政府,,2021-2022,");
    List<ReportFacts> reports = List.of(report("c", "示例区人民政府", 2023, "t3/1/total", 6));
    RunJudgement judgement = BOOK.judgeRun(new Muster(reports, roster, List.of()).facts());
    assertEquals(
        List.of("示例区人民政府2023年度：没有核对与下级机关合计是否一致，因为示例区财政局在本次审核中没有报告，或者有不止一份报告"), judgement.notices());
  }

  @Test
  void everyWrongCellOfTheRosterIsNamed() {
    Problems problems = new Problems();
    String text =
        HEAD
            + "甲局,乙局,丙局,,23年,是\n"
            + "乙局,,,,2023-2021,\n"
            + ",,甲局,,,对\n"
            + "丁局,,戊局,,2021；2022年度,\n"
            + "戊局,,丁局,,,\n"
            + "己局,,己局,,２０２１－２０２３；２０２５起,\n";
    RosterTable.read(text.getBytes(StandardCharsets.UTF_8), problems);
    assertEquals(
        List.of(
            "roster.csv 第2行第3列：“上级”列“丙局”不在名录中，请增加这个机关的一行，或改正名称",
            "roster.csv 第2行第5列：“应报年度”列“23年”不是年度，请写成2023、2021-2023或2021起，多个年度用分号隔开；每年都应报的留空",
            "roster.csv 第3行第1列：“机关”列“乙局”已在第2行出现过，同一名称不能用两次，请删去一处",
            "roster.csv 第3行第5列：“应报年度”列“2023-2021”不是年度，请写成2023、2021-2023或2021起，多个年度用分号隔开；每年都应报的留空",
            "roster.csv 第4行第1列：“机关”列是空的，请填写",
            "roster.csv 第4行第6列：“下级汇总”列“对”只能填“是”或“否”",
            "roster.csv 第5行第3列：“上级”列“戊局”与本机关互为上级，请核对隶属关系",
            "roster.csv 第6行第3列：“上级”列“丁局”与本机关互为上级，请核对隶属关系",
            "roster.csv 第7行第3列：“上级”列“己局”是本机关自己，请改为上级机关的名称，或清空"),
        problems.all().stream().map(RuleProblem::sentence).toList());
  }

  private static Roster roster(String... lines) {
    Problems problems = new Problems();
    byte[] content = (HEAD + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    Roster roster = RosterTable.read(content, problems);
    assertEquals(List.of(), problems.all());
    return roster;
  }

  private static ReportFacts report(String file, String agency, int year, Object... figures) {
    Facts facts = new Facts(BOOK, year);
    for (int i = 0; i < figures.length; i += 2) {
      facts.set((String) figures[i], (Integer) figures[i + 1]);
    }
    ReportIdentity old = facts.identity;
    facts.identity =
        new ReportIdentity(
            agency, year, old.form(), old.title(), null, "title", "title", false, old.location());
    return new ReportFacts(file, file, facts.base());
  }

  private static List<String> findings(
      List<ReportFacts> reports, Roster roster, List<String> unread) {
    List<String> words = new ArrayList<>();
    RunJudgement judgement = BOOK.judgeRun(new Muster(reports, roster, unread).facts());
    assertEquals(List.of(), judgement.notices());
    for (RunJudgement.OfAgency about : judgement.agencies()) {
      for (Finding finding : about.judgement().findings()) {
        words.add(
            finding.rule()
                + " "
                + about.agency()
                + " "
                + about.year()
                + " "
                + finding.status().word()
                + " "
                + finding.message()
                + " "
                + finding.evidence().stream()
                    .map(e -> e.quote() + " " + e.location().line())
                    .toList());
      }
    }
    return words;
  }
}
