package disclosure.audit.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.audit.form.ReportForm;
import disclosure.audit.rules.RuleBook;
import disclosure.audit.rules.RuleLoader;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tasks of the guide for staff, done by following it literally. */
class StaffTasksTest {

  private static final Pattern BLOCK =
      Pattern.compile("```([\\w/-]+\\.(?:csv|dslr|txt))\n(.*?)```", Pattern.DOTALL);

  @Test
  void everyTaskOfTheGuideLeavesAFolderWithoutMistakes() throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>(RuleFolder.read(Path.of("rules")).files());
    Matcher block = BLOCK.matcher(Files.readString(Path.of("rules/README.md")));
    int tasks = 0;
    while (block.find()) {
      append(files, block.group(1), block.group(2));
      tasks++;
    }
    assertEquals(15, tasks);
    newForm(files);
    RuleLoader.Loaded loaded = RuleLoader.start(new RuleFolder(files)).finish();
    assertEquals(List.of(), loaded.problems().stream().map(RuleProblem::sentence).toList());
    RuleBook book = loaded.book();
    assertTrue(book.activeRules().containsAll(List.of("A11", "S10")));
    assertEquals("2027", book.forms().forYear(2027).map(ReportForm::id).orElseThrow());
    assertEquals("2021", book.forms().forYear(2026).map(ReportForm::id).orElseThrow());
    assertEquals(1, book.waivers().size());
    put(files, "examples/A04/bad.txt", text(files, "examples/A04/bad.txt") + "年度：2027\n");
    RuleExamples examples = new RuleExamples(new RuleFolder(files), book);
    assertEquals(
        List.of(),
        examples.lines().stream()
            .filter(line -> line.contains("A11") || !line.startsWith("示例共"))
            .toList());
  }

  /**
   * Copies the rows of the form in force but one, as the guide says: older reports don't change.
   */
  private static void newForm(TreeMap<String, byte[]> files) {
    for (String table : List.of("tables", "rows", "columns")) {
      String file = "forms/" + table + ".csv";
      for (String line : text(files, file).split("\r?\n")) {
        if (line.startsWith("2021,") && !line.contains(",3.6.2,")) {
          append(files, file, "2027" + line.substring(4) + "\n");
        }
      }
    }
    String forms = text(files, "forms/forms.csv");
    put(files, "forms/forms.csv", forms.replaceAll("(?m)^(2021,.*),2021,\\s*$", "$1,2021,2026"));
    append(files, "forms/forms.csv", "2027,新格式,2027,\n");
    files.put("examples/base-2027.txt", files.get("examples/base-2021.txt"));
  }

  private static void append(TreeMap<String, byte[]> files, String file, String lines) {
    String text = files.containsKey(file) ? text(files, file) : "";
    put(files, file, (text.isEmpty() || text.endsWith("\n") ? text : text + "\n") + lines);
  }

  private static String text(TreeMap<String, byte[]> files, String file) {
    return new String(files.get(file), UTF_8);
  }

  private static void put(TreeMap<String, byte[]> files, String file, String text) {
    files.put(file, text.getBytes(UTF_8));
  }
}
