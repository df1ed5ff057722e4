package disclosure.audit.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Writes fields that are lists. */
final class Lists {

  private Lists() {}

  static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  static void numbers(JsonGenerator json, String field, List<BigDecimal> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (BigDecimal value : values) {
      json.writeNumber(value);
    }
    json.writeEndArray();
  }

  /** Writes a list of objects, each in braces. */
  static <T> void objects(JsonGenerator json, String field, List<T> values, Fields<T> fields)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (T value : values) {
      json.writeStartObject();
      fields.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields of one thing. */
  @FunctionalInterface
  interface Fields<T> {
    void write(T value) throws IOException;
  }
}
