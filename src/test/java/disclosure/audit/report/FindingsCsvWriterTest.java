package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsCsvWriterTest {

  @Test
  void writesALineForEachFindingThoseOfTheRunLast() throws IOException {
    assertEquals(
        "\uFEFF"
            + """
            agency,year,file,rule,title,level,status,subject,message,expected,actual,place,quote,basis,advice,id
            示例区某某局,2023,x/a.pdf,A02,表三行合计不符,major,open,t3/1,“自然人”等六列之和为21，总计印为20。,21,20,第3页 表三 “一、本年新收政府信息公开申请数量”行 “自然人”列；第3页 表三 “一、本年新收政府信息公开申请数量”行 “总计”列,21；20,国办公开办函〔2021〕30号,请核对后更正。,f-a02
            示例区某某局,2023,x/a.pdf,N01,文字与表格数据不一致,major,review,,示例区某某局的表述与表格不一致。,21,20,第3页 表三 “一、本年新收政府信息公开申请数量”行 “自然人”列；第3页 表三 “一、本年新收政府信息公开申请数量”行 “总计”列,21；20,国办公开办函〔2021〕30号,请核对后更正。,f-n01
            示例区某某局,2023,x/a.pdf,T02,表格有空白单元格,minor,waived,t3,表三有1个空白单元格。,21,20,第3页 表三 “一、本年新收政府信息公开申请数量”行 “自然人”列；第3页 表三 “一、本年新收政府信息公开申请数量”行 “总计”列,21；20,国办公开办函〔2021〕30号,请核对后更正。,f-t02
            ,,,X05,未报送年度报告,critical,open,示例区未报局,示例区未报局未报送2023年度报告。,,,roster.csv 第7行,示例区未报局,《条例》第四十九条,请督促报送。,X05-示例区未报局
            """
                .replace("\n", "\r\n"),
        csv(ExampleAudits.run()));
  }

  @Test
  void hostileTextIsQuotedAndRunsNothing() throws IOException {
    String csv =
        csv(
            new Run(
                ExampleAudits.rules(),
                List.of(ExampleAudits.hostile()),
                List.of(),
                List.of(),
                List.of()));
    String line = csv.split("\r\n")[1];
    assertEquals(
        "\"'=cmd|' /C calc'!A0 <script>alert(1)</script> & \"\"引号\"\" 😀 [U+202E]gnp.exe[U+202C] \uFFFD"
            + "长".repeat(60)
            + "\",2023,x/=1+1.pdf,A02,",
        line.substring(0, line.indexOf("A02,") + 4));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = (char) 96,
      value = {
        "=1+1, '=1+1",
        "+1+cmd, '+1+cmd",
        "-1+cmd, '-1+cmd",
        "@SUM(A1), '@SUM(A1)",
        "＝1+1, '＝1+1",
        "-, -",
        "--, --",
        "-3, -3",
        "+3.5, +3.5",
        "—, —",
        "1=1, 1=1"
      })
  void onlyWhatASpreadsheetWouldRunGetsAnApostrophe(String printed, String written) {
    assertEquals(written, SpreadsheetText.of(printed));
  }

  private static String csv(Run run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FindingsCsvWriter().write(run, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
