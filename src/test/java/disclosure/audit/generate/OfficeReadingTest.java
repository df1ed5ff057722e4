package disclosure.audit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Made-up reports on portal pages and in Word files; the system property {@code reports} asks for
 * more of them than a build needs.
 */
class OfficeReadingTest {

  @Test
  void readsEveryFigureOfMadeUpReports(@TempDir Path folder) throws Exception {
    int count = Integer.getInteger("reports", 8);

    List<String> faults =
        new OfficeMeasurement(folder)
            .run(count, false).values().stream().flatMap(t -> t.faults().stream()).toList();

    assertEquals(List.of(), faults);
  }
}
