package disclosure.audit.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.document.Block;
import disclosure.audit.document.Paragraph;
import disclosure.audit.document.Table;
import disclosure.audit.ingest.ReadingLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Dumps of web pages in which bars end the cells, wherever the lines break. */
class BarStreamTest {

  @Test
  void aBarOnALineOfItsOwnEndsTheCellAboveIt() throws Exception {
    assertEquals(
        """
        二、主动公开政府信息情况
        SEQUENCE [第二十条第（一）项] [] [] [] [规章] [0] [0] [] [行政规范性文件] [4]
        三、收到和处理政府信息公开申请情况
        SEQUENCE [申请人情况] [商业企业] [科研机构] [一、本年新收] [35]
        五、存在的主要问题及改进情况
        人手不足。""",
        printed(
            """
            二、主动公开政府信息情况
            第二十条第（一）项
            |
            |||
            规章
            |
            0
            |
            0
            |
            |
            行政规范性文件
            |
            4
            |
            三、收到和处理政府信息公开申请情况
            申请人情况
            |
            商业
            企业
            |
            科研
            机构
            |
            一、本年新收
            |
            35
            |
            五、存在的主要问题及改进情况
            人手不足。
            """));
  }

  @Test
  void aBarBelowAHeadingOpensTheFirstRow() throws Exception {
    assertEquals(
        """
        三、收到和处理政府信息公开申请情况
        SEQUENCE [] [申请人情况] [] [] [] [规章] [0] [12] []
        四、政府信息公开行政复议、行政诉讼情况
        SEQUENCE [] [行政复议] [行政诉讼] [] [结果维持]""",
        printed(
            """
            三、收到和处理政府信息公开申请情况
            |
            申请人情况 | ||
            |
            规章 |
            0 |
            12 | |
            四、政府信息公开行政复议、行政诉讼情况
            |
            行政复议 |
            行政诉讼 |
            |
            结果维持 |
            """));
  }

  @Test
  void aLabelWhoseBarStandsOnTheNextLineStaysInItsTable() throws Exception {
    assertEquals(
        "SEQUENCE [规章] [0] [0] [0] [行政规范性文件] [4] [2] [31]",
        printed("规章 |\n0 |\n0 |\n0 |\n行政规范性文件\n|\n4 |\n2 |\n31 |\n"));
  }

  @Test
  void oneCellALineWithItsBarKeepsItsRows() throws Exception {
    assertEquals(
        "ROWS [规章] [0] [0] [0] [行政许可] [4] [] []",
        printed("规章 |\n0 |\n0 |\n0 |\n行政许可 |\n4 |\n||\n"));
  }

  @Test
  void rowsThatBarsDoNotFillUpAreNotToldApart() throws Exception {
    assertEquals(
        "SEQUENCE [申请人情况] [] [] [商业企业] [其他] [新收] [26] [0] [26] [] [结转] [0] [0] [0]",
        printed("申请人情况 |\n||\n商业企业 |\n其他 |\n新收 |\n26 |\n0 |\n26 |\n|\n结转 |\n0 |\n0 |\n0 |\n"));
  }

  private static String printed(String text) throws Exception {
    return new TextReader()
        .read(text.getBytes(StandardCharsets.UTF_8), ReadingLimits.DEFAULT).blocks().stream()
            .map(BarStreamTest::printed)
            .collect(Collectors.joining("\n"));
  }

  private static String printed(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.text().string();
    }
    Table table = (Table) block;
    List<String> cells =
        table.cells().stream()
            .map(cell -> "[" + cell.text().string().replace("\n", "") + "]")
            .toList();
    return table.shape() + " " + String.join(" ", cells);
  }
}
