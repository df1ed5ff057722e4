package disclosure.audit.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Run;
import disclosure.audit.facts.ReportIdentity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code findings.csv}: a line a finding, in UTF-8 with a byte order mark, by which Excel
 * tells the encoding. Findings that belong to no report come last, with {@code file} empty.
 */
public final class FindingsCsvWriter implements RunWriter {

  private static final List<String> COLUMNS =
      List.of(
          "agency",
          "year",
          "file",
          "rule",
          "title",
          "level",
          "status",
          "subject",
          "message",
          "expected",
          "actual",
          "place",
          "quote",
          "basis",
          "advice",
          "id");

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public String fileName() {
    return "findings.csv";
  }

  @Override
  public void write(Run run, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(COLUMNS);
    for (Audit audit : run.audits()) {
      PlaceWords words = PlaceWords.of(audit);
      for (Finding finding : audit.findings()) {
        csv.writeRecord(line(audit, finding, words));
      }
    }
    PlaceWords words = PlaceWords.ofRun();
    for (Finding finding : run.findings()) {
      String agency = run.whose(finding).map(Run.Whose::agency).orElse("");
      String year = run.whose(finding).map(Run.Whose::year).map(String::valueOf).orElse("");
      csv.writeRecord(line(agency, year, "", finding, words));
    }
    csv.flush();
  }

  private static List<String> line(Audit audit, Finding finding, PlaceWords words) {
    ReportIdentity identity = audit.facts().identity();
    String year = identity.year() == null ? "" : identity.year().toString();
    return line(identity.agency(), year, audit.source().file(), finding, words);
  }

  private static List<String> line(
      String agency, String year, String file, Finding finding, PlaceWords words) {
    return Stream.of(
            agency,
            year,
            file,
            finding.rule(),
            finding.title(),
            finding.level().word(),
            finding.status().word(),
            finding.subject(),
            finding.message(),
            number(finding.expected()),
            number(finding.actual()),
            joined(finding.evidence().stream().map(words::place).toList()),
            joined(finding.evidence().stream().map(Evidence::quote).toList()),
            finding.basis(),
            finding.advice(),
            finding.id())
        .map(SpreadsheetText::of)
        .toList();
  }

  private static String number(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String joined(List<String> parts) {
    return parts.stream()
        .filter(part -> part != null && !part.isEmpty())
        .distinct()
        .collect(Collectors.joining("；"));
  }
}
