package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.document.Location;
import disclosure.audit.facts.Claim;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a narrative that differs from the tables. */
class ClaimRulesTest {

  private static final RuleBook BOOK = Books.shipped();

  private final Facts facts = new Facts(BOOK, 2023).set("t3/1/natural", 20).set("t3/1/total", 20);

  @Test
  void aNumberThatDiffersFromTheTable() {
    claim("收到申请21件", 21, null);
    assertEquals(
        List.of("N01 OPEN 文字表述“收到申请21件”为21，表三“一、本年新收政府信息公开申请数量”行“总计”列的数据为20，两者不一致。"), findings());
  }

  @Test
  void aNumberInTenThousandsIsRounded() {
    facts.set("t3/1/natural", 12034).set("t3/1/total", 12034).set("t3/2/total", 0);
    claim("收到申请1.2万件", 12000, null);
    assertEquals(List.of(), findings());
    claim("收到申请1.203万件", 12030, null);
    assertEquals(List.of(), findings());
    claim("收到申请12000件", 12000, null);
    assertEquals(
        List.of("N01 OPEN 文字表述“收到申请12000件”为12000，表三“一、本年新收政府信息公开申请数量”行“总计”列的数据为12034，两者不一致。"),
        findings().stream().filter(finding -> finding.startsWith("N01")).toList());
  }

  @Test
  void whereAnotherSentenceSaysWhatTheTableSaysAPersonDecides() {
    claim("收到申请21件", 21, null);
    claim("全年收到申请20件", 20, "可能只计一部分");
    claim("新收20件", 20, null);
    assertEquals(
        List.of(
            "N01 REVIEW 文字表述“收到申请21件”为21，表三“一、本年新收政府信息公开申请数量”行“总计”列的数据为20，两者不同，"
                + "但另一处表述“新收20件”与表格一致，这一处可能说的是另一件事，请人工判断。",
            "N04 OPEN 两处文字表述不一致：“收到申请21件”与“新收20件”。"),
        findings());
  }

  @Test
  void aSmallerNumberThatMayBeAPartIsNotAskedForWhereAnotherSaysWhatTheTableSays() {
    facts.set("t3/1/total", 20).set("t3/1/natural", 20).set("t3/3.1/natural", 20);
    facts.set("t3/3.1/total", 20).set("t3/3.7/natural", 20).set("t3/3.7/total", 20);
    claim("本级收到6件", 6, "说的可能只是政府本级");
    claim("全县收到20件", 20, null);
    assertEquals(List.of(), findings());
  }

  @Test
  void whatMakesUpTheFigureWithOtherNumbersOfItsSentenceIsNotAskedFor() {
    facts.set("t3/1/total", 3).set("t3/1/natural", 3).set("t3/3.1/natural", 3);
    facts.set("t3/3.1/total", 3).set("t3/3.7/natural", 3).set("t3/3.7/total", 3);
    claim("同意公开2件", 2, "只是大致对应", List.of(new BigDecimal(3)));
    claim("已主动公开4件", 4, "只是大致对应", List.of(new BigDecimal(5)));
    assertEquals(
        List.of(
            "N01 REVIEW 文字表述“已主动公开4件”为4，表三“一、本年新收政府信息公开申请数量”行“总计”列的数据为3，两者不同，" + "但只是大致对应，请人工判断。"),
        findings());
  }

  private void claim(String quote, long value, String doubt) {
    claim(quote, value, doubt, List.of());
  }

  private void claim(String quote, long value, String doubt, List<BigDecimal> sums) {
    facts.claims.add(
        new Claim(
            "C101",
            quote,
            List.of(List.of("t3/1/total")),
            "=",
            new BigDecimal(value),
            false,
            "件",
            1,
            doubt,
            quote + "。",
            List.of(Location.atLine(1001 + facts.claims.size(), 1)),
            sums));
  }

  private List<String> findings() {
    return BOOK.judge(facts.base(), facts.form(), List.of()).findings().stream()
        .filter(finding -> finding.rule().startsWith("N"))
        .map(finding -> finding.rule() + " " + finding.status() + " " + finding.message())
        .toList();
  }
}
