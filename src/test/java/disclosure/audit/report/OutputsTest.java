package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {

  @TempDir Path folder;

  @Test
  void choosesByName() throws OutputProblem {
    Outputs outputs = Outputs.all(Path.of("rules")).choose("json，sarif");
    assertEquals(Set.of("json", "sarif"), outputs.formats());
    assertEquals(1, outputs.audits().size());
    assertEquals(2, outputs.runs().size());
  }

  @Test
  void theUsualOnesAreKnownAndEveryFileNameIsUsedOnce() throws OutputProblem {
    Outputs all = Outputs.all(Path.of("rules"));
    List<String> names = all.runs().stream().map(RunWriter::fileName).toList();
    assertEquals(names, names.stream().distinct().toList());
  }

  @Test
  void anUnknownNameIsSaidWithThoseThatAreKnown() {
    Outputs outputs = new Outputs(List.of(new JsonWriter()), List.of(new FindingsCsvWriter()));
    OutputProblem problem = assertThrows(OutputProblem.class, () -> outputs.choose("json,xls"));
    assertEquals("--format 不认识“xls”，可以选用：csv、json（多个用逗号分开）。", problem.getMessage());
  }

  @Test
  void anOutputOfAnEarlierRunGoesWhenItsReasonIsGone() throws IOException {
    Outputs outputs = new Outputs(List.of(new WhereOpen()), List.of());
    OutputFolder out = new OutputFolder(folder);
    outputs.write(ExampleAudits.audit(), new byte[0], out);
    assertEquals("x", Files.readString(folder.resolve("open.txt")));
    outputs.write(ExampleAudits.clean(), new byte[0], out);
    assertFalse(Files.exists(folder.resolve("open.txt")));
  }

  private static final class WhereOpen implements AuditWriter {

    @Override
    public String format() {
      return "open";
    }

    @Override
    public String fileName() {
      return "open.txt";
    }

    @Override
    public boolean appliesTo(Audit audit) {
      return audit.count(Status.OPEN) > 0;
    }

    @Override
    public void write(Audit audit, byte[] report, OutputStream out) throws IOException {
      out.write('x');
    }
  }
}
