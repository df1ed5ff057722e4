package disclosure.audit.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Indents down to a given depth and keeps what lies deeper on one line. */
final class LinePrinter implements PrettyPrinter {

  private final int depth;
  private int level;

  /** A printer for one file; {@code depth} is the number of levels that are indented. */
  LinePrinter(int depth) {
    this.depth = depth;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
    level++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    begin(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    next(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    end(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
    level++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    begin(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    next(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    end(json, values, ']');
  }

  private void begin(JsonGenerator json) throws IOException {
    if (level <= depth) {
      line(json);
    }
  }

  private void next(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    if (level <= depth) {
      line(json);
    } else {
      json.writeRaw(' ');
    }
  }

  private void end(JsonGenerator json, int members, char bracket) throws IOException {
    boolean indented = level <= depth && members > 0;
    level--;
    if (indented) {
      line(json);
    }
    json.writeRaw(bracket);
  }

  private void line(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
    json.writeRaw("  ".repeat(level));
  }
}
