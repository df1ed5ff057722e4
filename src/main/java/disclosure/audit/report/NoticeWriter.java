package disclosure.audit.report;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Status;
import disclosure.audit.report.notice.NoticeContent;
import disclosure.audit.report.notice.NoticeTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes {@code notice.docx}: the official notice to an agency of what it has to mend. */
public final class NoticeWriter implements AuditWriter {

  /** Where the template lies in a rule folder. */
  public static final String TEMPLATE = "templates/notice.docx";

  private final Path template;

  /**
   * Notices by a template.
   *
   * @param template the Word file that staff edit, as in {@code rules/templates/notice.docx}
   */
  public NoticeWriter(Path template) {
    this.template = template;
  }

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public String fileName() {
    return "notice.docx";
  }

  /** Who has nothing to mend gets no notice. */
  @Override
  public boolean appliesTo(Audit audit) {
    return audit.count(Status.OPEN) > 0;
  }

  @Override
  public void check() throws OutputProblem {
    NoticeTemplate.load(template);
  }

  @Override
  public void write(Audit audit, byte[] report, OutputStream out) throws IOException {
    try {
      NoticeTemplate.load(template).fill(new NoticeContent(audit).tags(), out);
    } catch (OutputProblem changed) {
      throw new IOException(changed.getMessage(), changed);
    }
  }
}
