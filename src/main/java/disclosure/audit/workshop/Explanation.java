package disclosure.audit.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.audit.form.FormTable;
import disclosure.audit.pipeline.WrongCall;
import disclosure.audit.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells in Chinese sentences how a finding or a check of an earlier run came about. A finding is
 * named by its id, a check by rule and subject, as in {@code A02/t3/1}.
 */
public final class Explanation {

  private static final String AUDIT = "audit.json";

  /** The results of the run, with the findings that belong to no single report. */
  private static final String RUN = "summary.json";

  /** So many checks are named to somebody who asked for one that isn't there. */
  private static final int NEAR = 30;

  private final Path results;
  private final RuleBook book;

  /**
   * Explanations of the results in a folder.
   *
   * @param results the folder, as in {@code findings-out}
   * @param book the rule book as it is now
   */
  public Explanation(Path results, RuleBook book) {
    this.results = results;
    this.book = book;
  }

  /**
   * The sentences for an id, of every report that has it.
   *
   * @throws WrongCall if no result has the id
   * @throws IOException if the results can't be read
   */
  public List<String> of(String id) throws IOException, WrongCall {
    if (!Files.isDirectory(results)) {
      throw new WrongCall("没有找到结果文件夹“" + results + "”，请先运行审核，或用 --out 指明它的位置。");
    }
    List<String> lines = new ArrayList<>();
    for (Path file : audits()) {
      add(read(file), id, lines);
    }
    Path run = results.resolve(RUN);
    if (Files.isRegularFile(run)) {
      add(read(run), id, lines);
    }
    if (lines.isEmpty()) {
      throw new WrongCall("“" + results + "”的结果中没有“" + id + "”。" + wayOut(id));
    }
    return lines;
  }

  /** The checks of the rule that was named, if one was; else how to name a finding or a check. */
  private String wayOut(String id) throws IOException {
    String rule = id.split("[/ ]")[0];
    Set<String> near = new TreeSet<>();
    for (Path file : audits()) {
      for (JsonNode check : read(file).path("checks")) {
        if (check.path("rule").asText().equals(rule)) {
          near.add(name(check));
        }
      }
    }
    return near.isEmpty()
        ? "问题请写编号（见审核结果），通过的核对请写“规则/对象”，例如 A02/t3/1。"
        : "规则"
            + rule
            + "的核对有："
            + near.stream().limit(NEAR).collect(Collectors.joining("、"))
            + (near.size() > NEAR ? "等" + near.size() + "项。" : "。");
  }

  private static JsonNode read(Path audit) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(audit));
  }

  private static String name(JsonNode check) {
    String subject = check.path("subject").asText("");
    return check.path("rule").asText() + (subject.isEmpty() ? "" : "/" + subject);
  }

  private List<Path> audits() throws IOException {
    try (Stream<Path> paths = Files.walk(results)) {
      return paths.filter(path -> path.endsWith(AUDIT)).sorted().toList();
    }
  }

  private void add(JsonNode audit, String id, List<String> lines) {
    for (JsonNode finding : audit.path("findings")) {
      if (finding.path("id").asText().equals(id)) {
        sentences(audit).finding(finding).forEach(lines::add);
      }
    }
    for (JsonNode check : audit.path("checks")) {
      String name = name(check);
      if (name.equals(id) || name.replace('/', ' ').equals(id.replace('/', ' '))) {
        sentences(audit).check(check).forEach(lines::add);
      }
    }
  }

  private ExplanationText sentences(JsonNode audit) {
    List<FormTable> tables = new ArrayList<>();
    for (String table : book.forms().tableIds()) {
      String form = form(audit, table);
      book.forms().versions(table).stream()
          .filter(version -> version.form().equals(form))
          .findFirst()
          .ifPresent(tables::add);
    }
    return new ExplanationText(audit, book, tables);
  }

  private static String form(JsonNode audit, String table) {
    for (JsonNode reading : audit.path("facts").path("tables")) {
      if (reading.path("table").asText().equals(table) && reading.hasNonNull("form")) {
        return reading.path("form").asText();
      }
    }
    return audit.path("report").path("form").asText();
  }
}
