package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import disclosure.audit.audit.Run;
import disclosure.audit.audit.UnreadFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifWriterTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void holdsItsSchema() throws IOException {
    assertEquals(List.of(), errors(sarif(ExampleAudits.run())));
    assertEquals(List.of(), errors(sarif(hostile())));
  }

  @Test
  void theSchemaRefusesWhatIsWrong() throws IOException {
    JsonNode wrong = MAPPER.readTree("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}");
    assertEquals(1, errors(wrong).size());
  }

  @Test
  void opensFailDoubtsAreForReviewAndWaiversSuppress() throws IOException {
    JsonNode results = sarif(ExampleAudits.run()).at("/runs/0/results");
    assertEquals(4, results.size());
    assertEquals("fail error", kind(results.get(0)));
    assertEquals("review none", kind(results.get(1)));
    assertEquals("fail warning", kind(results.get(2)));
    assertEquals("试点单位，经批准豁免。", results.get(2).at("/suppressions/0/justification").textValue());
    assertEquals(0, results.get(3).get("locations").size());
  }

  @Test
  void namesFilesAsAnAddressAndPlacesInWords() throws IOException {
    JsonNode result = sarif(hostile()).at("/runs/0/results/0");
    assertEquals(
        "x/%3D1%2B1.pdf",
        result.at("/locations/0/physicalLocation/artifactLocation/uri").textValue());
    assertEquals(
        "第3页 表三 “一、本年新收政府信息公开申请数量”行 “总计”列", result.at("/locations/1/message/text").textValue());
    assertEquals(ExampleAudits.HOSTILE, result.at("/message/text").textValue());
    assertEquals("f-a02", result.at("/partialFingerprints/finding~1v1").textValue());
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    assertArrayEquals(bytes(ExampleAudits.run()), bytes(ExampleAudits.run()));
  }

  private static Run hostile() {
    return new Run(
        ExampleAudits.rules(),
        List.of(ExampleAudits.hostile()),
        List.of(new UnreadFile("x:/空 格.pdf", ExampleAudits.HOSTILE)),
        List.of(),
        List.of());
  }

  private static String kind(JsonNode result) {
    return result.get("kind").textValue() + " " + result.get("level").textValue();
  }

  private static List<Error> errors(JsonNode sarif) throws IOException {
    try (var schema = SarifWriterTest.class.getResourceAsStream("sarif-2.1.0-rtm.5.json")) {
      Schema sarifSchema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
              .getSchema(MAPPER.readTree(schema));
      return sarifSchema.validate(sarif);
    }
  }

  private static JsonNode sarif(Run run) throws IOException {
    return MAPPER.readTree(bytes(run));
  }

  private static byte[] bytes(Run run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SarifWriter().write(run, out);
    return out.toByteArray();
  }
}
