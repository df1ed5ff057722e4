package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

class SummaryPageBrowserTest {
  private static final String BUREAU = "示例市发展改革委";
  private static final String CIVIL = "示例县民政局";
  private static final String FINANCE = "示例县财政局";
  private static final String ODD = Printable.of(SampleAudits.HOSTILE);

  private static Browser browser;
  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    browser = Browser.start();
    Run run = SampleAudits.run();
    page(run, folder.resolve("summary.html"));
    page(SampleAudits.many(250), folder.resolve("many.html"));
    for (Audit audit : run.audits()) {
      Path page = folder.resolve(audit.source().folder()).resolve("audit.html");
      Files.createDirectories(page.getParent());
      Files.write(page, HtmlWriterTest.page(audit));
    }
  }

  private static void page(Run run, Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SummaryHtmlWriter().write(run, out);
    Files.write(file, out.toByteArray());
  }

  @AfterAll
  static void quit() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.open(folder.resolve("summary.html"));
  }

  @AfterEach
  void nothingIsFetchedAndNothingFails() {
    assertEquals(List.of(), browser.requestsOutside());
    assertEquals(List.of(), browser.console());
    assertNull(browser.run("return window.hacked ?? null"));
  }

  private static List<String> agencies() {
    return browser.texts("#reports tbody th a");
  }

  private static void choose(String select, String option) {
    new Select(browser.find(select)).selectByVisibleText(option);
  }

  @Test
  void listsReportsByScore() {
    assertEquals(List.of(BUREAU, BUREAU, ODD, CIVIL, FINANCE), agencies());
    assertEquals(
        "4 示例县民政局 县直/bad.pdf 2023 合格 71 暂定 0 5 1 0 1",
        browser.texts("#reports tbody tr").get(3).replace('\n', ' '));
    assertEquals("共 5 份报告。", browser.find("#found").getText());
  }

  @Test
  void searchFindsAgenciesWhateverTheWidthOfLetters() {
    browser.find("#q").sendKeys("民政");
    assertEquals(List.of(CIVIL), agencies());
    assertEquals("共 5 份报告，符合条件 1 份。", browser.find("#found").getText());
    browser.find("#q").clear();
    browser.find("#q").sendKeys("ＧＯＯＤ-2022");
    assertEquals(List.of(BUREAU), agencies());
  }

  @Test
  void filtersByYearGradeLevelAndRuleAndClearsThem() {
    choose("#year", "2022");
    assertEquals(List.of(BUREAU, ODD), agencies());
    choose("#year", "全部");
    choose("#grade", "不合格");
    assertEquals(List.of(FINANCE), agencies());
    choose("#grade", "良好");
    assertEquals(List.of(), agencies());
    choose("#grade", "全部");
    choose("#level", "严重");
    assertEquals(List.of(ODD, FINANCE), agencies());
    choose("#rule", "T02 单元格空白");
    assertEquals(List.of(), agencies());
    choose("#level", "全部");
    assertEquals(List.of(ODD, CIVIL), agencies());
    browser.find("button[type=reset]").click();
    assertEquals(5, agencies().size());
  }

  @Test
  void aCommonProblemShowsTheReportsThatHaveIt() {
    browser.find(".pick[data-rule=T02]").click();
    assertEquals(List.of(ODD, CIVIL), agencies());
    assertEquals(
        "T02 单元格空白 筛选 一般 2 个（50%） 2 1 1",
        browser.texts(".common tbody tr").get(1).replace('\n', ' '));
  }

  @Test
  void sortsByAColumnAndTheOtherWayRound() {
    browser.find("th[data-key=score] button").click();
    assertEquals("descending", browser.find("th[data-key=score]").getAttribute("aria-sort"));
    browser.find("th[data-key=score] button").click();
    assertEquals(List.of(FINANCE, CIVIL, ODD, BUREAU, BUREAU), agencies());
    assertEquals("ascending", browser.find("th[data-key=score]").getAttribute("aria-sort"));
    browser.find("th[data-key=level1] button").click();
    assertEquals(CIVIL, agencies().get(0));
  }

  @Test
  void eachRowLeadsToItsAuditAndBack() {
    for (int i = 0; i < 5; i++) {
      List<String> names = agencies();
      browser.driver().findElements(By.cssSelector("#reports tbody th a")).get(i).click();
      String heading = browser.find("h1").getText();
      assertTrue(heading.startsWith(names.get(i)), heading);
      browser.find("nav .up a").click();
      assertEquals(names, agencies());
    }
  }

  @Test
  void filtersAreStillThereOnComingBack() {
    browser.find("#q").sendKeys("民政");
    browser.find("#reports tbody th a").click();
    browser.driver().navigate().back();
    assertEquals(List.of(CIVIL), agencies());
  }

  @Test
  void heatMapFollowsTheFilters() {
    assertEquals(
        List.of(CIVIL + " 3 1 1 1 1 0 7", ODD + " 0 0 0 1 1 0 2"),
        browser.texts("#heatmap tbody tr").subList(0, 2));
    choose("#grade", "不合格");
    assertEquals(List.of(FINANCE + " 0 0 0 1 1 0 2"), browser.texts("#heatmap tbody tr"));
  }

  @Test
  void namesWhoHasNotReportedAndWhatCouldNotBeRead() {
    assertEquals(
        List.of("示例县水利局没有 2023 年的报告。", ODD + "没有 2023 年的报告。"), browser.texts("section .plain li"));
    assertEquals(
        List.of("县直/扫描件.pdf 文件只有图像,没有文字,请提供文字版。", "x<y>.bin " + ODD),
        browser.texts(".unread tbody tr"));
  }

  @Test
  void manyReportsArePaged() {
    browser.open(folder.resolve("many.html"));
    assertEquals(100, agencies().size());
    assertEquals("第 1 页，共 3 页", browser.find("#at").getText());
    browser.find("#next").click();
    browser.find("#next").click();
    assertEquals(50, agencies().size());
    assertEquals("第 3 页，共 3 页", browser.find("#at").getText());
    browser.find("#q").sendKeys("0007");
    assertEquals(List.of("示例省第0007号机关单位办公室"), agencies());
  }

  @Test
  void withoutScriptTheReportsCanStillBeRead() {
    browser
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open();
      assertEquals(List.of(BUREAU, BUREAU, ODD, CIVIL, FINANCE), agencies());
      assertTrue(browser.find("noscript p").isDisplayed());
    } finally {
      browser
          .driver()
          .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void fitsANarrowScreen() {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", false));
    try {
      open();
      assertEquals(0L, browser.overflow());
    } finally {
      browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }
}
