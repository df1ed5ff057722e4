package disclosure.audit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row and column of the forms can be spoken of by its own label. */
class FormLabelsTest {

  /** 3 of them, and 7 of the whole that they are part of. */
  private static final int VALUE = 3;

  @ParameterizedTest
  @CsvSource({"2020, 3件", "2023, 3件"})
  void aRowOfTableThreeIsClaimedByItsLabel(int year, String number) {
    FormTable table = table(year, "t3");
    List<String> missed = new ArrayList<>();
    for (FormRow row : table.rows()) {
      String label = plain(row.label());
      String sentence =
          switch (label) {
            case "其他" -> "政府信息公开申请中，其他处理7件，其中其他" + number + "。";
            case "总计" -> "政府信息公开申请本年度办理结果总计" + number + "。";
            default -> "政府信息公开申请中，" + label + number + "。";
          };
      expect(sentence, year, "t3/" + row.id() + "/total", missed);
      if (!label.equals("其他") && !label.equals("总计")) {
        expect("政府信息公开申请中，" + label + "的有" + number + "。", year, cell(row, "total"), missed);
      }
    }
    assertEquals(List.of(), missed);
  }

  @ParameterizedTest
  @CsvSource({"2020", "2023"})
  void aColumnOfTableThreeIsClaimedInTheRowSpokenOf(int year) {
    FormTable table = table(year, "t3");
    List<String> missed = new ArrayList<>();
    for (FormRow row : table.rows()) {
      String label = plain(row.label());
      for (String column : row.columns()) {
        String who = table.column(column).label();
        if (!who.equals("总计") && !label.equals("其他") && !label.equals("总计")) {
          String whole = who.equals("其他") ? "法人或其他组织5件，" : "";
          expect(
              "政府信息公开申请中，" + label + "7件，其中" + whole + who + "3件。",
              year,
              cell(row, column),
              missed);
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  @ParameterizedTest
  @CsvSource({"2020", "2023"})
  void aCellOfTableFourIsClaimedByItsLabels(int year) {
    FormTable table = table(year, "t4");
    List<String> missed = new ArrayList<>();
    for (FormRow row : table.rows()) {
      for (String column : row.columns()) {
        String result = table.column(column).label();
        String words = "因政府信息公开引起的" + row.label() + "案件";
        String sentence = result.equals("总计") ? words + "3件。" : words + "7件，其中" + result + "3件。";
        expect(sentence, year, "t4/" + row.id() + "/" + column, missed);
      }
    }
    assertEquals(List.of(), missed);
  }

  @ParameterizedTest
  @CsvSource({"2020", "2023"})
  void aCellOfTableTwoIsClaimedByItsLabels(int year) {
    FormTable table = table(year, "t2");
    List<String> missed = new ArrayList<>();
    for (FormRow row : table.rows()) {
      for (String column : row.columns()) {
        String label = table.column(column).label().replaceAll("（.*", "");
        String number = column.equals("amount") ? "3万元" : "3件";
        String sentence = row.label() + label + number + "。";
        expect(sentence, year, "t2/" + row.id() + "/" + column, missed);
      }
    }
    assertEquals(List.of(), missed);
  }

  private static void expect(String sentence, int year, String cell, List<String> missed) {
    boolean claimed =
        ClaimCases.read(sentence, 1, year).claims().stream()
            .filter(claim -> claim.value().intValue() == VALUE)
            .anyMatch(claim -> claim.cells().equals(List.of(cell)));
    if (!claimed) {
      missed.add(cell + " " + sentence);
    }
  }

  private static FormTable table(int year, String id) {
    return ClaimCases.FORMS.forYear(year).orElseThrow().tables().stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String cell(FormRow row, String column) {
    return "t3/" + row.id() + "/" + column;
  }

  /** A label without its number and what it explains in brackets. */
  private static String plain(String label) {
    return label
        .replaceAll("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.．])", "")
        .replaceAll("（.*", "");
  }
}
