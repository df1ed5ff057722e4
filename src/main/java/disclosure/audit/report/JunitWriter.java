package disclosure.audit.report;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes {@code junit.xml}, for those who run the audit in a pipeline: a suite for each report, a
 * case for each check and each finding. Open findings fail; what is waived, left to a person or not
 * assessable is skipped, with the reason; a file that could not be read is an error.
 */
public final class JunitWriter implements RunWriter {

  @Override
  public String format() {
    return "junit";
  }

  @Override
  public String fileName() {
    return "junit.xml";
  }

  @Override
  public void write(Run run, OutputStream out) throws IOException {
    try {
      JunitXml xml = new JunitXml(out);
      for (Audit audit : run.audits()) {
        xml.suite(audit.source().file(), cases(audit));
      }
      suite(xml, "跨报告核查", run.findings().stream().map(JunitCase::of).toList());
      suite(xml, "读不出的文件", run.unread().stream().map(JunitCase::of).toList());
      xml.end();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void suite(JunitXml xml, String name, List<JunitCase> cases)
      throws XMLStreamException {
    if (!cases.isEmpty()) {
      xml.suite(name, cases);
    }
  }

  private static List<JunitCase> cases(Audit audit) {
    PlaceWords words = PlaceWords.of(audit);
    return Stream.concat(
            audit.checks().stream()
                .filter(JunitCase::ofItself)
                .map(check -> JunitCase.of(check, audit.rules().rules(), words)),
            audit.findings().stream().map(finding -> of(finding, words)))
        .toList();
  }

  private static JunitCase of(Finding finding, PlaceWords words) {
    return JunitCase.of(finding).at(words.subject(finding.subject()));
  }
}
