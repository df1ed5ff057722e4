package disclosure.audit.report.xlsx;

import disclosure.audit.audit.Level;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;

/** How cells look. */
enum Look {
  /** Head of a column. */
  HEAD,
  /** Short text on one line. */
  TEXT,
  /** Long text, broken into lines. */
  WRAPPED,
  /** Short text in the middle, as of a grade. */
  WORD,
  /** The word of a critical level. */
  CRITICAL,
  /** The word of a major level. */
  MAJOR,
  /** A sentence in bold, as of a remark. */
  REMARK,
  /** A link to another file. */
  LINK,
  /** A year, without thousands. */
  YEAR("0"),
  /** A whole number. */
  COUNT("#,##0"),
  /** A number with decimals. */
  AMOUNT("#,##0.00####"),
  /** Points and scores. */
  POINTS("0.0###"),
  /** Points that are meant to be changed. */
  SETTING("0.0###"),
  /** A date to be filled in. */
  DATE("yyyy-mm-dd"),
  /** Text to be filled in. */
  ANSWER;

  private final String format;

  Look() {
    this(null);
  }

  Look(String format) {
    this.format = format;
  }

  /** The number format; null for text. */
  String format() {
    return format;
  }

  /** The look of a level's word: the graver two stand out. */
  static Look of(Level level) {
    return switch (level) {
      case CRITICAL -> CRITICAL;
      case MAJOR -> MAJOR;
      case MINOR, INFO -> WORD;
    };
  }

  /** Whether long text is broken into lines. */
  boolean wraps() {
    return this == WRAPPED || this == ANSWER;
  }

  /** Sets what a style of this look has besides borders and number format. */
  void apply(CellStyle style, Font bold, Font link) {
    switch (this) {
      case HEAD -> head(style, bold);
      case WRAPPED -> style.setWrapText(true);
      case CRITICAL -> {
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFont(bold);
        fill(style, IndexedColors.ROSE);
      }
      case MAJOR -> {
        style.setAlignment(HorizontalAlignment.CENTER);
        fill(style, IndexedColors.TAN);
      }
      case WORD, YEAR, DATE -> style.setAlignment(HorizontalAlignment.CENTER);
      case REMARK -> style.setFont(bold);
      case LINK -> style.setFont(link);
      default -> style.setAlignment(HorizontalAlignment.GENERAL);
    }
    if (this == SETTING || this == DATE || this == ANSWER) {
      style.setWrapText(this == ANSWER);
      fill(style, IndexedColors.LIGHT_YELLOW);
    }
  }

  private static void head(CellStyle style, Font bold) {
    style.setFont(bold);
    style.setWrapText(true);
    style.setAlignment(HorizontalAlignment.CENTER);
    fill(style, IndexedColors.PALE_BLUE);
  }

  private static void fill(CellStyle style, IndexedColors color) {
    style.setFillForegroundColor(color.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }
}
