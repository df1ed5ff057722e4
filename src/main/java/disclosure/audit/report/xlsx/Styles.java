package disclosure.audit.report.xlsx;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of a workbook, each made once. */
final class Styles {

  private static final String FONT = "宋体";
  private static final short POINTS = 10;

  private final Workbook workbook;
  private final Map<Look, CellStyle> plain = new EnumMap<>(Look.class);
  private final Map<Look, CellStyle> quoted = new EnumMap<>(Look.class);
  private final Font normal;
  private final Font bold;
  private final Font link;

  Styles(Workbook workbook) {
    this.workbook = workbook;
    normal = named(workbook.getFontAt(0));
    bold = named(workbook.createFont());
    bold.setBold(true);
    link = named(workbook.createFont());
    link.setUnderline(Font.U_SINGLE);
    link.setColor(IndexedColors.BLUE.getIndex());
  }

  private static Font named(Font font) {
    font.setFontName(FONT);
    font.setFontHeightInPoints(POINTS);
    return font;
  }

  CellStyle of(Look look) {
    return plain.computeIfAbsent(look, this::create);
  }

  /** The same look for a text that must stay one when somebody edits the cell. */
  CellStyle quoted(Look look) {
    return quoted.computeIfAbsent(
        look,
        l -> {
          CellStyle style = create(l);
          style.setQuotePrefixed(true);
          return style;
        });
  }

  private CellStyle create(Look look) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(normal);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    if (look != Look.REMARK) {
      border(style);
    }
    if (look.format() != null) {
      style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    }
    look.apply(style, bold, link);
    return style;
  }

  private static void border(CellStyle style) {
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBorderTop(BorderStyle.HAIR);
    style.setBorderLeft(BorderStyle.HAIR);
    style.setBorderRight(BorderStyle.HAIR);
  }
}
