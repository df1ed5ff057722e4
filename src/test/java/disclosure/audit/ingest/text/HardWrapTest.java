package disclosure.audit.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.document.Block;
import disclosure.audit.document.Paragraph;
import disclosure.audit.ingest.ReadingLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HardWrapTest {

  @Test
  void linesBrokenAtAFixedWidthAreJoinedUpToTheEndOfTheParagraph() throws Exception {
    assertEquals(
        """
        一、总体情况
        本年度区政府全面贯彻落实党中央国务院和省委省政府关于全面推进政务公开工作的各项部署，依法办理各类申请，区政府办代表区政府受理政府信息公开申请17件，均已按期答复。
        （一）主动公开。主要通过政府门户网站主动公开政府文件和通知公告等各类政府信息，及时回应社会各界的关切。
        （二）依申请公开。不断完善申请的登记审核办理答复程序，依法保障公众获取政府信息的各项权利。""",
        paragraphs(
            """
            一、总体情况
            本年度区政府全面贯彻落实党中央国务院和省
            委省政府关于全面推进政务公开工作的各项部
            署，依法办理各类申请，区政府办代表区政府受
            理政府信息公开申请17件，均已按期答复。
            （一）主动公开。主要通过政府门户网站主动公
            开政府文件和通知公告等各类政府信息，及时回
            应社会各界的关切。
            （二）依申请公开。不断完善申请的登记审核办
            理答复程序，依法保障公众获取政府信息的各项
            权利。
            """
                .repeat(1)));
  }

  @Test
  void linesOfManyWidthsAreParagraphs() throws Exception {
    String text =
        """
        一、本年新收政府信息公开申请数量
        二、上年结转政府信息公开申请数量
        （二）部分公开（区分处理的，只计这一情形，不计其他情形）
        要求行政机关确认或重新出具已获取信息
        没有现成信息需要另行制作
        申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
        """;
    assertEquals(text.strip(), paragraphs(text));
  }

  private static String paragraphs(String text) throws Exception {
    List<Block> blocks =
        new TextReader()
            .read(text.getBytes(StandardCharsets.UTF_8), ReadingLimits.DEFAULT)
            .blocks();
    return blocks.stream()
        .map(block -> ((Paragraph) block).text().string())
        .collect(Collectors.joining("\n"));
  }
}
