package disclosure.audit.pipeline;

import disclosure.audit.audit.Source;
import disclosure.audit.document.Document;
import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.FactExtractor;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.ReportReaders;
import disclosure.audit.ingest.TimeLimit;
import disclosure.audit.ingest.UnreadableReport;
import disclosure.audit.ingest.pdf.PdfReader;
import disclosure.audit.ingest.text.TextReader;
import disclosure.audit.ingest.web.HtmlReader;
import disclosure.audit.ingest.word.DocReader;
import disclosure.audit.ingest.word.DocxReader;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads one file: its document, and the facts of that. May be used by several threads. */
public final class ReportReading {

  private static final String NO_REPORT = "文件中没有政府信息公开工作年度报告的标题、标准表格或者规定的部分，不像年度报告，请核对是否放错文件。";

  private static final String UNDIVIDED =
      "文件中提到政府信息公开年度报告，但读不出标题、标准表格和规定的部分：文字可能连成一片，没有分段，表格也没有分行分列，"
          + "请改用保留分段和表格的文件（如原网页、Word、PDF）；如本不是年度报告，请核对是否放错文件。";

  private final FactExtractor extractor;
  private final ReadingLimits limits;
  private final ReportReaders readers =
      new ReportReaders(
          List.of(
              new PdfReader(),
              new DocxReader(),
              new DocReader(),
              new HtmlReader(),
              new TextReader()));

  /**
   * A reading by the forms and wordings of an extractor.
   *
   * @param limits what one file may take at most
   */
  public ReportReading(FactExtractor extractor, ReadingLimits limits) {
    this.extractor = extractor;
    this.limits = limits;
  }

  /**
   * Reads a file within the limits.
   *
   * @throws UnreadableReport if it can't be read or is no annual report, with a Chinese sentence
   * @throws InterruptedException if the run is stopped meanwhile
   */
  public ReadReport read(InputFile file) throws UnreadableReport, InterruptedException {
    try {
      return TimeLimit.within(limits.time(), () -> readNow(file));
    } catch (IOException broken) {
      throw new UnreadableReport("文件无法打开（" + broken.getMessage() + "），请核对文件是否存在、是否有读取权限。");
    }
  }

  private ReadReport readNow(InputFile file) throws IOException, UnreadableReport {
    if (Files.size(file.path()) > limits.bytes()) {
      throw new UnreadableReport(
          "文件有 %.1f MB，超过上限 %.1f MB，请核对是否放错文件。"
              .formatted(Files.size(file.path()) / 1e6, limits.bytes() / 1e6));
    }
    byte[] content = Files.readAllBytes(file.path());
    return read(file, content);
  }

  /**
   * Reads a file's content without a limit of time.
   *
   * @throws UnreadableReport if it can't be read or is no annual report
   */
  public ReadReport read(InputFile file, byte[] content) throws UnreadableReport {
    Document document = readers.read(content, limits);
    FactBase facts = extractor.extract(document, file.fileName());
    if (!extractor.isReport(facts)) {
      throw new UnreadableReport(extractor.namesReport(document) ? UNDIVIDED : NO_REPORT);
    }
    Source source =
        new Source(
            file.name(),
            file.folder(),
            sha256(content),
            document.format(),
            document.pages(),
            document.encoding());
    return new ReadReport(file, source, facts, extractor.tables(facts));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
