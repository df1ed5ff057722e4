package disclosure.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data goes one way through the packages, and each library stays where it belongs. */
class ArchitectureTest {

  private static final Path SOURCES = Path.of("src/main/java/disclosure/audit");

  /** What each package may use of the others; a package not named here fails the test. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("document", Set.of()),
          Map.entry("table", Set.of()),
          Map.entry("ingest", Set.of("document")),
          Map.entry("form", Set.of("document", "table")),
          Map.entry("facts", Set.of("document", "table", "form")),
          Map.entry("audit", Set.of("document", "form", "facts")),
          Map.entry("rules", Set.of("document", "table", "form", "facts", "audit")),
          Map.entry("report", Set.of("document", "form", "facts", "audit", "ingest")),
          Map.entry("pipeline", before("rules", "report")),
          Map.entry("workshop", before("rules", "report", "pipeline")),
          Map.entry("cli", before("rules", "report", "pipeline", "workshop")));

  private static Set<String> before(String... last) {
    Set<String> before =
        new TreeSet<>(Set.of("document", "table", "ingest", "form", "facts", "audit"));
    before.addAll(List.of(last));
    return before;
  }

  /** The only packages that may use a library. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "org\\.(?:kie|drools)\\.", Set.of("rules"),
          "org\\.apache\\.pdfbox\\.", Set.of("ingest", "report"),
          "org\\.apache\\.poi\\.", Set.of("ingest", "report", "table"),
          "com\\.deepoove\\.", Set.of("report"),
          "org\\.jsoup\\.", Set.of("ingest"),
          "com\\.fasterxml\\.", Set.of("report", "pipeline", "workshop", "cli"),
          "gg\\.jte\\.", Set.of("report"),
          "de\\.siegmar\\.", Set.of("table", "report"),
          "picocli\\.", Set.of("cli"),
          "me\\.tongfei\\.", Set.of("cli"));

  @Test
  void packagesUseOnlyThoseBeforeThem() throws IOException {
    Pattern own = Pattern.compile("\\bdisclosure\\.audit\\.([a-z]+)\\b");
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      String part = part(file);
      for (String used : found(file, own)) {
        if (!used.equals(part) && !ALLOWED.getOrDefault(part, Set.of()).contains(used)) {
          wrong.add(SOURCES.relativize(file) + " uses " + used);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() throws IOException {
    Set<String> parts = new TreeSet<>();
    for (Path file : sources()) {
      parts.add(part(file));
    }
    assertEquals(new TreeSet<>(ALLOWED.keySet()), parts);
  }

  @Test
  void librariesStayWhereTheyBelong() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      for (Map.Entry<String, Set<String>> library : LIBRARIES.entrySet()) {
        Pattern use = Pattern.compile("\\b(" + library.getKey() + ")");
        if (!library.getValue().contains(part(file)) && !found(file, use).isEmpty()) {
          wrong.add(SOURCES.relativize(file) + " uses " + found(file, use));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void onlyTheCommandLineWritesToTheConsole() throws IOException {
    Pattern console = Pattern.compile("\\b(System\\.(?:out|err)|FileDescriptor\\.(?:out|err))\\b");
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      if (!part(file).equals("cli") && !found(file, console).isEmpty()) {
        wrong.add(SOURCES.relativize(file).toString());
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Uses in imports and, spelt out, in the code. */
  private static Set<String> found(Path file, Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    for (String line : Files.readAllLines(file)) {
      Matcher matcher = pattern.matcher(line);
      while (!line.startsWith("package ") && matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  private static String part(Path file) {
    return SOURCES.relativize(file).getName(0).toString();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
