package disclosure.audit.report;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Status;
import disclosure.audit.document.Location;
import disclosure.audit.document.SourceFormat;
import disclosure.audit.report.pdf.AnnotatedPdfWriter;
import disclosure.audit.report.pdf.PdfMark;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes {@code annotated.pdf}: the agency's own file with the findings marked where they stand.
 */
public final class AnnotatedWriter implements AuditWriter {

  private final AnnotatedPdfWriter writer = new AnnotatedPdfWriter();

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public String fileName() {
    return "annotated.pdf";
  }

  @Override
  public boolean appliesTo(Audit audit) {
    return audit.source().format() == SourceFormat.PDF;
  }

  @Override
  public void write(Audit audit, byte[] report, OutputStream out) throws IOException {
    List<PdfMark> marks = new ArrayList<>();
    int number = 1;
    for (Finding finding : audit.findings()) {
      if (finding.status() != Status.WAIVED) {
        addMarks(finding, number++, marks);
      }
    }
    writer.write(report, marks, out);
  }

  private static void addMarks(Finding finding, int number, List<PdfMark> marks) {
    int before = marks.size();
    for (Evidence.Side side : Evidence.Side.values()) {
      List<Location> places =
          finding.evidence().stream()
              .filter(evidence -> evidence.side() == side)
              .map(Evidence::location)
              .filter(Objects::nonNull)
              .toList();
      if (!places.isEmpty()) {
        marks.add(mark(finding, number, places, side));
      }
    }
    if (marks.size() == before) {
      marks.add(mark(finding, number, List.of(), Evidence.Side.NONE));
    }
  }

  private static PdfMark mark(
      Finding finding, int number, List<Location> places, Evidence.Side side) {
    String title = finding.rule() + " " + finding.title() + "（" + finding.status().chinese() + "）";
    String note = finding.message() + "\n依据：" + finding.basis() + "\n建议：" + finding.advice();
    return new PdfMark(number, title, note, places, PdfMark.Side.valueOf(side.name()));
  }
}
