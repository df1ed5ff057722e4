package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class AuditPageBrowserTest {
  private static Browser browser;
  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    browser = Browser.start();
    Files.write(folder.resolve("good.html"), HtmlWriterTest.page(SampleAudits.good()));
    Files.write(folder.resolve("bad.html"), HtmlWriterTest.page(SampleAudits.bad()));
    Files.write(folder.resolve("odd.html"), HtmlWriterTest.page(SampleAudits.hostile()));
  }

  @AfterAll
  static void quit() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingIsFetchedAndNothingFails() {
    assertEquals(List.of(), browser.requestsOutside());
    assertEquals(List.of(), browser.console());
    assertNull(browser.run("return window.hacked ?? null"));
  }

  private static WebElement cell(String id) {
    return browser.driver().findElement(By.id(id));
  }

  private static String text(String id) {
    return cell(id).getText().replaceAll("\\s+", "");
  }

  private static String colour(String id) {
    return cell(id).getCssValue("background-color");
  }

  @Test
  void bothSidesOfAFailedSumAreMarkedByColourAndSign() {
    browser.open(folder.resolve("bad.html"));
    assertEquals("+4（不相等算式的左边）[3]", text("t4/direct/upheld"));
    assertEquals("=3（不相等算式的右边）[3]", text("t4/direct/total"));
    assertEquals("rgba(220, 238, 251, 1)", colour("t4/direct/upheld"));
    assertEquals("rgba(255, 230, 213, 1)", colour("t4/direct/total"));
    assertEquals("0", text("t4/afterReview/total"));
    assertEquals("rgba(0, 0, 0, 0)", colour("t4/afterReview/total"));
    assertEquals("!空白（有问题）[5]", text("t2/normative/made"));
    assertEquals("读不准：0/8", text("t3/3.6.3/legal"));
  }

  @Test
  void aFigureOfTheSumLeadsToItsCellAndTheCellBackToTheProblem() {
    browser.open(folder.resolve("bad.html"));
    browser.find("#p3 .sum .right a").click();
    assertEquals("t4/direct/total", browser.run("return document.querySelector(':target').id"));
    cell("t4/direct/total").findElement(By.cssSelector("sup a")).click();
    assertEquals("p3", browser.run("return document.querySelector(':target').id"));
  }

  @Test
  void whatFollowsFromAProblemIsFoldedUnderItAndOpensByKeyboard() {
    browser.open(folder.resolve("bad.html"));
    WebElement follow = browser.driver().findElement(By.id("p1.1"));
    assertFalse(follow.isDisplayed());
    browser.find("#p1 .follow > summary").sendKeys(Keys.ENTER);
    assertTrue(follow.isDisplayed());
  }

  @Test
  void claimsAreUnderlinedAndLeadToTheirCells() {
    browser.open(folder.resolve("bad.html"));
    assertEquals(List.of("共收到政府信息公开申请23件", "予以公开13件"), browser.texts("a.claim"));
    assertEquals("wavy", browser.find("a.claim.open").getCssValue("text-decoration-style"));
    assertEquals("solid", browser.find("a.claim.agrees").getCssValue("text-decoration-style"));
    browser.find("a.claim.agrees").click();
    assertEquals("t3/3.1/total", browser.run("return document.querySelector(':target').id"));
  }

  @Test
  void aReportWithoutFaultIsCalm() {
    browser.open(folder.resolve("good.html"));
    assertEquals(List.of("优秀", "100"), browser.texts(".verdict strong"));
    assertEquals("没有待整改的问题。", browser.texts("main .none").get(0));
    assertEquals(
        0L, browser.run("return document.querySelectorAll('td.left, td.right, td.named').length"));
  }

  @Test
  void hostileTextIsShownAsText() {
    browser.open(folder.resolve("odd.html"));
    String shown = Printable.of(SampleAudits.HOSTILE);
    assertEquals(shown + " 2022年", browser.find("h1").getText());
    assertEquals(shown, browser.find("#p1 .message").getText());
    assertEquals(shown, cell("t3/3.5.1/other").findElement(By.tagName("bdi")).getText());
    assertEquals(0L, browser.run("return document.querySelectorAll('script, img').length"));
  }

  @Test
  void fitsANarrowScreen() {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", false));
    try {
      for (String page : List.of("bad.html", "odd.html")) {
        browser.open(folder.resolve(page));
        assertEquals(0L, browser.overflow(), page);
      }
    } finally {
      browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }
}
