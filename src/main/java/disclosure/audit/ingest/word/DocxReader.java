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
import java.io.IOException;
import java.util.List;
import org.w3c.dom.Element;

/** Reads Word documents of the XML format (DOCX, also as WPS writes them). */
public final class DocxReader implements ReportReader {

  /** Also accepts a damaged package, to say that it is one. */
  @Override
  public boolean accepts(byte[] content) {
    return Packages.zip(content);
  }

  @Override
  public Document read(byte[] content, ReadingLimits limits) throws IOException, UnreadableReport {
    DocxFile file = DocxFile.open(content, limits);
    DocxStyles styles = new DocxStyles(file.styles());
    DocxNumbers numbers = new DocxNumbers(file.numbering(), styles);
    Element body = Xml.find(file.main(), "body");
    List<Block> blocks = BlockSequence.of(new DocxBody(styles, numbers).read(body));
    if (blocks.isEmpty()) {
      throw new UnreadableReport("Word 文件里没有文字（可能只有图片）；请提供可以选中文字的报告，扫描件请先进行文字识别。");
    }
    Properties properties = new Properties(file.title(), null);
    return new Document(SourceFormat.DOCX, null, 0, properties, blocks);
  }
}
