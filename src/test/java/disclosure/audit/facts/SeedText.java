package disclosure.audit.facts;

import disclosure.audit.document.Location;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.text.TextReader;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleTables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text of a real report, its figures put in anew where they are printed. */
public final class SeedText {

  private static final FactExtractor EXTRACTOR = extractor();

  private final String name;
  private final String text;
  private final FactBase facts;

  private SeedText(String name, String text) {
    this.name = name;
    this.text = text;
    this.facts = read(text, name);
  }

  /** The report of a name under reports-in. */
  public static SeedText of(String name) throws Exception {
    return new SeedText(
        name, Files.readString(Path.of("reports-in", name), StandardCharsets.UTF_8));
  }

  /** The facts of the report as it is. */
  public FactBase facts() {
    return facts;
  }

  /** The facts of a text. */
  public static FactBase read(String text, String name) {
    try {
      return EXTRACTOR.extract(
          new TextReader().read(text.getBytes(StandardCharsets.UTF_8), ReadingLimits.DEFAULT),
          name);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** The facts of the report with some figures printed otherwise. */
  public FactBase with(Map<String, String> changed) {
    return read(textWith(changed), name);
  }

  /** The text of the report with some figures printed otherwise. */
  public String textWith(Map<String, String> changed) {
    String[] lines = text.split("\n", -1);
    Map<String, Location> places = new LinkedHashMap<>();
    changed.keySet().forEach(cell -> places.put(cell, facts.figures().get(cell).location()));
    List<String> fromBehind =
        changed.keySet().stream()
            .sorted(Comparator.comparingInt((String cell) -> places.get(cell).column()).reversed())
            .toList();
    for (String cell : fromBehind) {
      Location place = places.get(cell);
      String line = lines[place.line() - 1];
      int from = place.column() - 1;
      String raw = facts.figures().get(cell).raw();
      int at = line.indexOf(raw, from);
      lines[place.line() - 1] =
          line.substring(0, at) + changed.get(cell) + line.substring(at + raw.length());
    }
    return String.join("\n", lines);
  }

  private static FactExtractor extractor() {
    try {
      Problems problems = new Problems();
      FactExtractor extractor =
          FactExtractor.load(new RuleTables(RuleFolder.read(Path.of("rules")), problems));
      if (!problems.none()) {
        throw new IllegalStateException(problems.all().toString());
      }
      return extractor;
    } catch (java.io.IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
