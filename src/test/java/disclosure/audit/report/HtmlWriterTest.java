package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import disclosure.audit.audit.Audit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
  static byte[] page(Audit audit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlWriter().write(audit, new byte[0], out);
    return out.toByteArray();
  }

  @Test
  void sameAuditGivesSameBytes() throws IOException {
    assertArrayEquals(page(SampleAudits.bad()), page(SampleAudits.bad()));
  }
}
