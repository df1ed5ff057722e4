package disclosure.audit.ingest.text;

import disclosure.audit.document.Block;
import disclosure.audit.document.Document;
import disclosure.audit.document.Heading;
import disclosure.audit.document.Paragraph;
import disclosure.audit.document.Picture;
import disclosure.audit.document.Properties;
import disclosure.audit.document.SourceFormat;
import disclosure.audit.document.Text;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.ReportReader;
import disclosure.audit.ingest.UnreadableReport;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text and Markdown: paragraphs, headings, and tables in the shapes that text dumps of
 * reports have.
 */
public final class TextReader implements ReportReader {

  private static final Pattern HEADING = Pattern.compile("\\s*(#{1,6})\\s*(.*?)\\s*#*\\s*");
  private static final Pattern PICTURE = Pattern.compile("\\s*!\\[[^\\]]*]\\([^)]+\\)\\s*");
  private static final List<TableShape> SHAPES =
      List.of(new TabRows(), new TabCells(), new BarStream(), new BarCells(), new BarRows());

  /** Any content that holds no zero bytes, or is marked as UTF-16, may be text; asked last. */
  @Override
  public boolean accepts(byte[] content) {
    if (TextEncoding.marked16(content)) {
      return true;
    }
    for (byte b : content) {
      if (b == 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Document read(byte[] content, ReadingLimits limits) throws UnreadableReport {
    TextEncoding.Decoded decoded = TextEncoding.decode(content);
    List<Block> blocks = HardWrap.join(blocks(lines(decoded.text())));
    if (blocks.isEmpty()) {
      throw new UnreadableReport("文件中没有文字，请核对提交的文件是否完整。");
    }
    return new Document(SourceFormat.TXT, decoded.encoding(), 0, Properties.NONE, blocks);
  }

  private static List<Line> lines(String text) {
    String[] parts = text.split("\r\n|\r|\n", -1);
    List<Line> lines = new ArrayList<>(parts.length);
    for (String part : parts) {
      lines.add(new Line(lines.size() + 1, part));
    }
    return lines;
  }

  private static List<Block> blocks(List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    int index = 0;
    while (index < lines.size()) {
      TableShape shape = shapeAt(lines, index);
      if (shape != null) {
        TableText table = new TableText();
        index = shape.read(lines, index, table);
        blocks.add(table.table());
      } else {
        addLine(lines.get(index++), blocks);
      }
    }
    return blocks;
  }

  private static TableShape shapeAt(List<Line> lines, int index) {
    if (lines.get(index).blank()) {
      return null;
    }
    return SHAPES.stream().filter(shape -> shape.begins(lines, index)).findFirst().orElse(null);
  }

  private static void addLine(Line line, List<Block> blocks) {
    if (line.barsOnly()) {
      return;
    }
    if (PICTURE.matcher(line.string()).matches()) {
      blocks.add(new Picture(line.at(0)));
      return;
    }
    Matcher heading = HEADING.matcher(line.string());
    if (heading.matches()) {
      Text text = withoutBold(line, heading.start(2), heading.end(2));
      if (!text.string().isEmpty()) {
        blocks.add(new Heading(text, heading.end(1) - heading.start(1)));
      }
      return;
    }
    Text text = withoutBold(line, 0, line.string().length());
    if (!text.string().isEmpty()) {
      blocks.add(new Paragraph(text));
    }
  }

  /** Markdown's bold marks are no part of what is printed. */
  private static Text withoutBold(Line line, int from, int to) {
    Text text = line.part(from, to);
    String string = text.string();
    if (string.length() > 4 && string.startsWith("**") && string.endsWith("**")) {
      int start = text.location().column() - 1;
      return line.part(start + 2, start + string.length() - 2);
    }
    return text;
  }
}
