package disclosure.audit.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * How the JSON files look: indented as deep as a person reads them, one line for each thing below,
 * so that two files can be compared line by line.
 */
public final class JsonLayout {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private JsonLayout() {}

  /**
   * A generator that writes UTF-8 and leaves the stream open when it is closed.
   *
   * @param out where to write
   * @param depth number of levels that are indented; positive
   * @throws IOException if writing fails
   */
  public static JsonGenerator open(OutputStream out, int depth) throws IOException {
    // Through a Writer: Jackson's own UTF-8 generator refuses a lone surrogate, which damaged files
    // do print.
    OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    return FACTORY.createGenerator(writer).setPrettyPrinter(new LinePrinter(depth));
  }
}
