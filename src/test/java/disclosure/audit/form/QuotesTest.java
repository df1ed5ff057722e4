package disclosure.audit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotesTest {

  @Test
  void quotedWordsWithinQuotedWordsHaveSingleMarks() {
    assertEquals("“3.危及‘三安全一稳定’”", Quotes.around("3.危及“三安全一稳定”"));
    assertEquals("表述“称‘说“甲”’”有误", Quotes.nested("表述“称“说‘甲’””有误"));
  }

  @Test
  void marksThatAreNotInPairsStayAsPrinted() {
    assertEquals("表述“公开“三安全”有误", Quotes.nested("表述“公开“三安全”有误"));
    assertEquals("三安全”与“一稳定", Quotes.nested("三安全”与“一稳定"));
  }
}
