package disclosure.audit.report;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The outputs that a run makes.
 *
 * @param audits writers for each report
 * @param runs writers for the whole run
 */
public record Outputs(List<AuditWriter> audits, List<RunWriter> runs) {

  /** The formats made where none are named; SARIF and JUnit are for pipelines only. */
  public static final String USUAL = "json,html,pdf,docx,xlsx,csv";

  public Outputs {
    audits = List.copyOf(audits);
    runs = List.copyOf(runs);
  }

  /**
   * Everything that can be written.
   *
   * @param rules the rule folder, which holds the templates
   */
  public static Outputs all(Path rules) {
    return new Outputs(
        List.of(
            new JsonWriter(),
            new HtmlWriter(),
            new AnnotatedWriter(),
            new NoticeWriter(rules.resolve(NoticeWriter.TEMPLATE))),
        List.of(
            new SummaryJsonWriter(),
            new SummaryHtmlWriter(),
            new WorkbookWriter(),
            new FindingsCsvWriter(),
            new SarifWriter(),
            new JunitWriter()));
  }

  /** The names that {@code --format} knows, sorted. */
  public Set<String> formats() {
    return new TreeSet<>(
        Stream.concat(
                audits.stream().map(AuditWriter::format), runs.stream().map(RunWriter::format))
            .toList());
  }

  /**
   * Those of the named formats.
   *
   * @param list names, separated by commas (also Chinese ones) or blanks, as in {@code json,html}
   * @throws OutputProblem if a name is not known, or none is given
   */
  public Outputs choose(String list) throws OutputProblem {
    Set<String> names =
        new LinkedHashSet<>(
            Stream.of(list.split("[,，、;；\\s]+")).filter(s -> !s.isEmpty()).toList());
    Set<String> known = formats();
    for (String name : names) {
      if (!known.contains(name)) {
        throw unknown(name, known);
      }
    }
    if (names.isEmpty()) {
      throw unknown(list, known);
    }
    return new Outputs(
        audits.stream().filter(writer -> names.contains(writer.format())).toList(),
        runs.stream().filter(writer -> names.contains(writer.format())).toList());
  }

  private static OutputProblem unknown(String name, Set<String> known) {
    return new OutputProblem(
        "--format 不认识“" + name + "”，可以选用：" + String.join("、", known) + "（多个用逗号分开）。");
  }

  /**
   * Looks whether all is there that the outputs need, before anything is written.
   *
   * @throws OutputProblem if not
   */
  public void check() throws OutputProblem {
    for (AuditWriter writer : audits) {
      writer.check();
    }
  }

  /**
   * Writes the outputs of one report, and takes away those of an earlier run that it gives no more
   * reason for.
   *
   * @param audit what to write
   * @param report content of the audited file
   * @param folder the report's own folder
   * @throws IOException if writing fails
   */
  public void write(Audit audit, byte[] report, OutputFolder folder) throws IOException {
    for (AuditWriter writer : audits) {
      if (writer.appliesTo(audit)) {
        folder.write(writer.fileName(), out -> writer.write(audit, report, out));
      } else {
        folder.remove(writer.fileName());
      }
    }
  }

  /**
   * Writes the outputs of the run.
   *
   * @param folder as in {@code findings-out}
   * @throws IOException if writing fails
   */
  public void write(Run run, OutputFolder folder) throws IOException {
    for (RunWriter writer : runs) {
      folder.write(writer.fileName(), out -> writer.write(run, out));
    }
  }
}
