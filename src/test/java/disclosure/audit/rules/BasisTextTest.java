package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Level;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.ReportForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisTextTest {

  private static final FormBook FORMS =
      new FormBook(
          List.of(
              new ReportForm("2019", "60号", 2019, 2020, List.of()),
              new ReportForm("2021", "30号", 2021, 2026, List.of()),
              new ReportForm("2027", "8号", 2027, null, List.of())),
          Map.of());

  @ParameterizedTest
  @CsvSource({
    "2019, 《条例》；60号的表格",
    "2026, 《条例》；30号的表格",
    "2030, 《条例》；8号的表格",
    ", 《条例》；8号（2027年度起）、30号（2021至2026年度）的表格",
  })
  void aFindingNamesTheDocumentOfItsYearsForm(Integer year, String basis) {
    assertEquals(basis, BasisText.forYear(rule("《条例》；{格式}的表格", 2021), FORMS, year).basis());
  }

  @ParameterizedTest
  @CsvSource({
    "{格式}, 8号（2027年度起）、30号（2021至2026年度）",
    "《条例》, 《条例》",
  })
  void theRuleBookNamesTheDocumentsOfAllYearsOfARule(String text, String basis) {
    assertEquals(basis, BasisText.forAllYears(rule(text, 2021), FORMS).basis());
  }

  private static RuleEntry rule(String basis, Integer from) {
    return new RuleEntry("A01", "", Level.MINOR, BigDecimal.ONE, basis, from, null, "", "");
  }
}
