package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SummaryJsonWriterTest {

  @Test
  void writesTheRunInNumbersAndALineForEachReport() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SummaryJsonWriter().write(ExampleAudits.run(), out);
    try (var expected = getClass().getResourceAsStream("summary.json")) {
      assertEquals(
          new String(expected.readAllBytes(), StandardCharsets.UTF_8),
          out.toString(StandardCharsets.UTF_8));
    }
  }
}
