package disclosure.audit.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.util.Vector;

/**
 * A font as far as reading needs it: its characters and their widths. The outlines, which the
 * library reads with every font, are the dearest part of it. Only for fonts of two bytes a code
 * that say what they stand for and how wide they are (PDF 32000-1, 9.7), as Word, WPS and Chromium
 * write them; all others are the library's.
 */
final class PrintedFont extends PDFont {

  private final GlyphWidths widths;
  private PDFont whole;

  private PrintedFont(COSDictionary font, GlyphWidths widths) throws IOException {
    super(font);
    this.widths = widths;
  }

  /** The font of a dictionary; null if it needs the library's reading. */
  static PrintedFont of(COSDictionary font) throws IOException {
    if (!COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
        || !COSName.IDENTITY_H.equals(font.getCOSName(COSName.ENCODING))
        || !(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream)) {
      return null;
    }
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    GlyphWidths widths =
        descendants != null && descendants.getObject(0) instanceof COSDictionary glyphs
            ? GlyphWidths.of(glyphs)
            : null;
    return widths == null ? null : new PrintedFont(font, widths);
  }

  @Override
  public int readCode(InputStream in) throws IOException {
    int high = in.read();
    return high << 8 | Math.max(0, in.read());
  }

  @Override
  public float getWidth(int code) {
    return widths.of(code);
  }

  @Override
  public Vector getDisplacement(int code) {
    return new Vector(widths.of(code) / 1000, 0);
  }

  /** A character that the font itself doesn't name may still be known from its outlines. */
  @Override
  public String toUnicode(int code) {
    String named = super.toUnicode(code);
    return named == null ? fromOutlines(code) : named;
  }

  private String fromOutlines(int code) {
    try {
      if (whole == null) {
        whole = PDFontFactory.createFont(dict);
      }
      return whole.toUnicode(code);
    } catch (IOException damaged) {
      return null;
    }
  }

  @Override
  public String getName() {
    return dict.getNameAsString(COSName.BASE_FONT);
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  @Override
  public boolean isEmbedded() {
    return true;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }

  @Override
  public boolean hasExplicitWidth(int code) {
    return true;
  }

  @Override
  public BoundingBox getBoundingBox() {
    throw outlines();
  }

  @Override
  @SuppressWarnings("deprecation") // the library still asks for it
  public float getHeight(int code) {
    throw outlines();
  }

  @Override
  public float getWidthFromFont(int code) {
    throw outlines();
  }

  @Override
  protected float getStandard14Width(int code) {
    throw outlines();
  }

  @Override
  protected byte[] encode(int character) {
    throw outlines();
  }

  @Override
  public void addToSubset(int character) {
    throw outlines();
  }

  @Override
  public void subset() {
    throw outlines();
  }

  @Override
  public boolean willBeSubset() {
    return false;
  }

  private static UnsupportedOperationException outlines() {
    return new UnsupportedOperationException("only the library's fonts have outlines");
  }
}
