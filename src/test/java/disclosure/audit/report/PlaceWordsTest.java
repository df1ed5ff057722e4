package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Evidence;
import disclosure.audit.document.Box;
import disclosure.audit.document.Location;
import disclosure.audit.document.SourceFormat;
import disclosure.audit.facts.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceWordsTest {
  private static final Location PAGE = Location.onPage(3, new Box(1, 2, 3, 4));
  private static final Location LINE = Location.atLine(12, 5);
  private final PlaceWords words = new PlaceWords(SourceFormat.TXT, SampleForm.tables(), List.of());

  @Test
  void aCellOfAPageIsNamedByPageTableRowAndColumn() {
    Evidence evidence = new Evidence(PAGE, "21", "t3/3.7/natural", Evidence.Side.RIGHT);
    assertEquals("第3页 表三 “(七)总计”行 “自然人”列", words.place(evidence));
  }

  @Test
  void aQuoteIsNamedByItsLine() {
    assertEquals("第12行", words.place(new Evidence(LINE, "无", null, Evidence.Side.NONE)));
    assertEquals("", words.at((Location) null));
  }

  @Test
  void whereNobodyCanCountLinesThePartOfTheReportIsNamed() {
    List<Section> sections =
        List.of(
            new Section(1, "一、总体情况", Location.atLine(4, 1), List.of()),
            new Section(3, "三、收到和处理情况", Location.atLine(12, 1), List.of()));
    PlaceWords words = new PlaceWords(SourceFormat.DOCX, SampleForm.tables(), sections);
    assertEquals("第2段", words.at(Location.atLine(2, 1)));
    assertEquals("第一部分第3段", words.at(Location.atLine(7, 1)));
    assertEquals("第三部分标题", words.at(LINE));
    assertEquals(
        "第三部分 表三 “(七)总计”行 “自然人”列",
        words.place(
            new Evidence(Location.atLine(40, 2), "21", "t3/3.7/natural", Evidence.Side.RIGHT)));
  }

  @ParameterizedTest
  @CsvSource({
    "t3, 表三",
    "t3/1, 表三 “一、本年新收政府信息公开申请数量”行",
    "t3/3.2, 表三 “(二)部分公开”行",
    "t3/3.3.1, 表三 “(三)不予公开 1.属于国家秘密”行",
    "t3/*/natural, 表三 “自然人”列",
    "t2/repealed, 表二 “本年废止件数”列",
    "t4/review, 表四 “行政复议”栏",
    "t4/review/pending, 表四 “行政复议”栏 “尚未审结”列",
    "section/5, 第五部分",
    "aspect/监督保障, “监督保障”",
    "fee, 信息处理费",
    "t9/1, t9/1",
    "other, other"
  })
  void subjectsAreNamedInTheWordsOfTheForm(String subject, String expected) {
    assertEquals(expected, words.subject(subject));
  }

  @Test
  void noSubjectIsTheWholeReport() {
    assertEquals("全篇", words.subject(null));
  }
}
