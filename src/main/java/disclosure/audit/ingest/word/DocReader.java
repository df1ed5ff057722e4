package disclosure.audit.ingest.word;

import disclosure.audit.document.Block;
import disclosure.audit.document.Document;
import disclosure.audit.document.Properties;
import disclosure.audit.document.SourceFormat;
import disclosure.audit.ingest.Packages;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.ReportReader;
import disclosure.audit.ingest.UnreadableReport;
import disclosure.audit.ingest.flow.BlockSequence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;

/** Reads Word documents of the old binary format (DOC, also as WPS writes them). */
public final class DocReader implements ReportReader {
  private static final String ENCRYPTED = "Word 文件设有打开密码，无法读取；请在 WPS 或 Word 里输入密码打开，取消密码后重新保存再审核。";

  /** Also accepts a damaged compound file, and an encrypted DOCX, to say what they are. */
  @Override
  public boolean accepts(byte[] content) {
    return Packages.compound(content);
  }

  @Override
  public Document read(byte[] content, ReadingLimits limits) throws IOException, UnreadableReport {
    if (Packages.compoundEntries(content).contains("EncryptedPackage")) {
      throw new UnreadableReport(ENCRYPTED);
    }
    try (HWPFDocument file = new HWPFDocument(new ByteArrayInputStream(content))) {
      return read(file);
    } catch (EncryptedDocumentException encrypted) {
      throw new UnreadableReport(ENCRYPTED);
    } catch (OldWordFileFormatException old) {
      throw new UnreadableReport("这是 Word 95 或更早版本的文件，无法读取；请用 WPS 或 Word 打开，另存为 DOCX 后再审核。");
    } catch (RuntimeException damaged) {
      // POI answers damage with exceptions of many types.
      throw new IOException(damaged);
    }
  }

  private static Document read(HWPFDocument file) throws UnreadableReport {
    List<Block> blocks = BlockSequence.of(new DocBody(file).read());
    if (blocks.isEmpty()) {
      throw new UnreadableReport("Word 文件里没有文字（可能只有图片）；请提供可以选中文字的报告，扫描件请先进行文字识别。");
    }
    return new Document(SourceFormat.DOC, null, 0, new Properties(title(file), null), blocks);
  }

  private static String title(HWPFDocument file) {
    String title =
        file.getSummaryInformation() == null ? null : file.getSummaryInformation().getTitle();
    return title == null || title.isBlank() ? null : title.strip();
  }
}
