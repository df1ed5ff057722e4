package disclosure.audit.ingest;

import disclosure.audit.document.Document;
import java.io.IOException;
import java.util.List;

/** Tells the kind of a file by its content, never by its name, and has it read. */
public final class ReportReaders {
  private final List<ReportReader> readers;

  /**
   * Readers to choose from.
   *
   * @param readers asked in this order; one that accepts everything comes last
   */
  public ReportReaders(List<ReportReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /**
   * Reads a file of any kind.
   *
   * @param content the whole file
   * @param limits what the reading may take at most; the time is the caller's to keep ({@link
   *     TimeLimit})
   * @throws UnreadableReport if no report can be read from the file: it is empty, too long, of
   *     another kind, encrypted, damaged, or holds no report
   */
  public Document read(byte[] content, ReadingLimits limits) throws UnreadableReport {
    refuse(content, limits);
    ReportReader reader = readerOf(content);
    try {
      return reader.read(content, limits);
    } catch (IOException damaged) {
      throw new UnreadableReport("文件不完整或已损坏，无法读取；请用 WPS、Word、PDF 阅读器或浏览器打开核对，重新保存或重新下载后再审核。");
    }
  }

  private static void refuse(byte[] content, ReadingLimits limits) throws UnreadableReport {
    if (content.length == 0) {
      throw new UnreadableReport("文件是空的（0 字节），请重新下载或重新导出后再审核。");
    }
    if (content.length > limits.bytes()) {
      throw new UnreadableReport(
          String.format(
              "文件有 %.1f MB，超过上限 %.1f MB；年度报告一般不超过几 MB，请核对是否放错文件，或者压缩其中的图片后重新保存。",
              content.length / 1e6, limits.bytes() / 1e6));
    }
    String foreign = ForeignFile.nameOf(content);
    if (foreign != null) {
      throw new UnreadableReport(
          "这是%s，不是可以审核的报告；请提供 PDF、Word（DOCX、DOC）、网页（HTML）或文本（TXT）格式的报告。".formatted(foreign));
    }
  }

  private ReportReader readerOf(byte[] content) throws UnreadableReport {
    for (ReportReader reader : readers) {
      if (reader.accepts(content)) {
        return reader;
      }
    }
    throw new UnreadableReport("认不出这个文件的格式；请提供 PDF、Word（DOCX、DOC）、网页（HTML）或文本（TXT）格式的报告。");
  }
}
