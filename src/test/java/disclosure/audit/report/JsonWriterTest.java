package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.audit.audit.Audit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void writesTheWholeAuditAsThePromiseHasIt() throws IOException {
    try (var expected = getClass().getResourceAsStream("audit.json")) {
      assertEquals(
          new String(expected.readAllBytes(), StandardCharsets.UTF_8),
          new String(json(ExampleAudits.audit()), StandardCharsets.UTF_8));
    }
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    assertArrayEquals(json(ExampleAudits.audit()), json(ExampleAudits.audit()));
  }

  @Test
  void keepsHostileTextAsItIsPrinted() throws IOException {
    JsonNode audit = new ObjectMapper().readTree(json(ExampleAudits.hostile()));
    assertEquals(ExampleAudits.HOSTILE, audit.at("/report/agency").textValue());
    assertEquals(ExampleAudits.HOSTILE, audit.at("/findings/0/message").textValue());
  }

  @Test
  void survivesHalfACharacterOfADamagedFile() throws IOException {
    Audit audit = ExampleAudits.audit("x/a.pdf", "半\uD83D字", java.util.List.of());
    assertEquals("半?字", new ObjectMapper().readTree(json(audit)).at("/report/agency").textValue());
  }

  @Test
  void writesTheFactsAloneExactlyAsInTheAudit() throws IOException {
    Audit audit = ExampleAudits.audit();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FactsWriter().write(audit.source(), audit.facts(), out);
    ObjectMapper mapper = new ObjectMapper();
    JsonNode facts = mapper.readTree(out.toByteArray());
    JsonNode whole = mapper.readTree(json(audit));
    assertEquals(3, facts.size());
    for (Map.Entry<String, JsonNode> part : facts.properties()) {
      assertEquals(whole.get(part.getKey()), part.getValue());
    }
    String text = out.toString(StandardCharsets.UTF_8);
    String block = text.substring(text.indexOf("  \"facts\""));
    assertTrue(new String(json(audit), StandardCharsets.UTF_8).endsWith(block));
  }

  private static byte[] json(Audit audit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonWriter().write(audit, new byte[0], out);
    return out.toByteArray();
  }
}
