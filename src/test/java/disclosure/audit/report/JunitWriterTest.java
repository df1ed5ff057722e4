package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.audit.audit.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JunitWriterTest {

  @Test
  void givesEachReportASuiteAndSaysWhyACaseDidNotPass() throws Exception {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="政府信息公开工作年度报告审核">
          <testsuite name="x/a.pdf" tests="5" failures="1" errors="0" skipped="3">
            <testcase classname="A02" name="表三行合计不符 表三 “2”行">
              <skipped message="无法判断：“(一)予以公开”行有读不准的数据。"></skipped>
            </testcase>
            <testcase classname="S01" name="标题不规范 全篇"></testcase>
            <testcase classname="A02" name="表三行合计不符 表三 “一、本年新收政府信息公开申请数量”行">
              <failure type="major" message="“自然人”等六列之和为21，总计印为20。">依据：国办公开办函〔2021〕30号
        建议：请核对后更正。
        编号：f-a02</failure>
            </testcase>
            <testcase classname="N01" name="文字与表格数据不一致 全篇">
              <skipped message="待人工复核：示例区某某局的表述与表格不一致。"></skipped>
            </testcase>
            <testcase classname="T02" name="表格有空白单元格 表三">
              <skipped message="已豁免：试点单位，经批准豁免。"></skipped>
            </testcase>
          </testsuite>
          <testsuite name="x/clean.pdf" tests="2" failures="0" errors="0" skipped="1">
            <testcase classname="A02" name="表三行合计不符 表三 “2”行">
              <skipped message="无法判断：“(一)予以公开”行有读不准的数据。"></skipped>
            </testcase>
            <testcase classname="S01" name="标题不规范 全篇"></testcase>
          </testsuite>
          <testsuite name="跨报告核查" tests="1" failures="1" errors="0" skipped="0">
            <testcase classname="X05" name="未报送年度报告">
              <failure type="critical" message="示例区未报局未报送2023年度报告。">依据：《条例》第四十九条
        建议：请督促报送。
        编号：X05-示例区未报局</failure>
            </testcase>
          </testsuite>
          <testsuite name="读不出的文件" tests="1" failures="0" errors="1" skipped="0">
            <testcase classname="x/broken.pdf" name="读取">
              <error type="unread" message="文件损坏，请重新导出后再审核。"></error>
            </testcase>
          </testsuite>
        </testsuites>
        """,
        new String(bytes(ExampleAudits.run()), StandardCharsets.UTF_8));
  }

  @Test
  void keepsHostileTextAsText() throws Exception {
    Run run =
        new Run(
            ExampleAudits.rules(),
            List.of(ExampleAudits.hostile()),
            List.of(),
            List.of(),
            List.of());
    var xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes(run)));
    Element failure = (Element) xml.getElementsByTagName("failure").item(0);
    assertEquals(
        "=cmd|' /C calc'!A0 <script>alert(1)</script> & \"引号\" 😀 [U+202E]gnp.exe[U+202C] \uFFFD"
            + "长".repeat(60),
        failure.getAttribute("message"));
  }

  private static byte[] bytes(Run run) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JunitWriter().write(run, out);
    return out.toByteArray();
  }
}
