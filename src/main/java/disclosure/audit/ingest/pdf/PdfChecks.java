package disclosure.audit.ingest.pdf;

import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.UnreadableReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Refuses files of which only a part could be read: a row that is not read would be held against
 * the agency.
 */
final class PdfChecks {

  private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

  /** The header may stand behind a few other bytes, the end before some. */
  private static final int SEARCH = 1024;

  private static final int TAIL = 4096;

  /** Share of a page that a picture covers if the page was scanned. */
  private static final double SCANNED = 0.3;

  /** Share of glyphs without a known character that still leaves a report readable. */
  private static final double UNKNOWN = 0.2;

  private PdfChecks() {}

  /** Where the file's header begins; -1 if it has none. */
  static int headerAt(byte[] content) {
    return find(content, HEADER, 0, Math.min(content.length, SEARCH));
  }

  private static int find(byte[] content, byte[] word, int from, int to) {
    for (int i = from; i + word.length <= to; i++) {
      int same = 0;
      while (same < word.length && content[i + same] == word[same]) {
        same++;
      }
      if (same == word.length) {
        return i;
      }
    }
    return -1;
  }

  /** Refuses a file that breaks off before its end. */
  static void checkWhole(byte[] content) throws UnreadableReport {
    int from = Math.max(0, content.length - TAIL);
    if (find(content, END, from, content.length) < 0) {
      throw new UnreadableReport(
          "PDF 文件不完整：共 " + content.length + " 字节，缺少文件结尾，可能下载或传输中断；请重新下载或向报送单位重新索取。");
    }
  }

  static UnreadableReport damaged() {
    return new UnreadableReport("PDF 文件已损坏，无法打开；请重新下载或向报送单位重新索取。");
  }

  static void checkPages(int pages, ReadingLimits limits) throws UnreadableReport {
    if (pages == 0) {
      throw new UnreadableReport("PDF 文件中没有任何页面（0 页）；请确认文件内容，或向报送单位重新索取。");
    }
    if (pages > limits.pages()) {
      throw new UnreadableReport(
          "PDF 文件共 " + pages + " 页，超过上限 " + limits.pages() + " 页；请确认是否为年度报告，或只保留报告部分后重新保存。");
    }
  }

  /** Refuses a page of which the content can't be unpacked to its end. */
  static void checkContents(PDPage page, int number) throws IOException, UnreadableReport {
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      PDStream stream = streams.next();
      List<COSName> filters = stream.getFilters();
      if (filters.size() == 1 && COSName.FLATE_DECODE.equals(filters.get(0)) && !whole(stream)) {
        throw new UnreadableReport("PDF 文件第 " + number + " 页的内容已损坏，只能读出一部分；请重新下载或向报送单位重新索取。");
      }
    }
  }

  private static boolean whole(PDStream stream) throws IOException {
    Inflater inflater = new Inflater();
    try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
      inflater.setInput(raw.readAllBytes());
      byte[] buffer = new byte[8192];
      int read = 1;
      while (read > 0) {
        read = inflater.inflate(buffer);
      }
      return inflater.finished();
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  /** Refuses scans, empty files and files that don't say what characters they print. */
  static void checkText(List<PageContent> pages) throws UnreadableReport {
    int glyphs = 0;
    int unknown = 0;
    int hidden = 0;
    double images = 0;
    for (PageContent page : pages) {
      glyphs += (int) page.glyphs().stream().filter(glyph -> !glyph.space()).count();
      unknown += page.unknown();
      hidden += page.hidden();
      images = Math.max(images, page.images());
    }
    if (glyphs <= pages.size() * 10 && (images > SCANNED || hidden > glyphs)) {
      throw new UnreadableReport(
          "PDF 文件是扫描件或图片（共 "
              + pages.size()
              + " 页，没有可读取的文字），无法审核；请向报送单位索取由文字处理软件导出的 PDF 或 Word 原件。");
    }
    if (glyphs == 0) {
      throw new UnreadableReport("PDF 文件共 " + pages.size() + " 页，没有任何文字；请确认文件内容，或向报送单位重新索取。");
    }
    if (unknown > glyphs * UNKNOWN) {
      throw new UnreadableReport(
          "PDF 文件的字体没有文字对照表（"
              + glyphs
              + " 个字中有 "
              + unknown
              + " 个无法辨认），无法读取；请向报送单位索取 Word 原件或重新导出的 PDF。");
    }
  }
}
