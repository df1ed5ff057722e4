package disclosure.audit.ingest.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Widths of a font's glyphs in thousandths of its size (PDF 32000-1, 9.7.4.3). */
final class GlyphWidths {

  private static final float USUAL = 1000;

  private final Map<Integer, Float> widths = new HashMap<>();
  private final float others;

  private GlyphWidths(float others) {
    this.others = others;
  }

  /** The widths of a descendant font; null if they are not written as they should be. */
  static GlyphWidths of(COSDictionary font) {
    GlyphWidths widths = new GlyphWidths(font.getFloat(COSName.DW, USUAL));
    COSArray written = font.getCOSArray(COSName.W);
    return written == null || widths.read(written) ? widths : null;
  }

  float of(int glyph) {
    return widths.getOrDefault(glyph, others);
  }

  private boolean read(COSArray written) {
    int next = 0;
    while (next < written.size()) {
      int taken = read(written, next);
      if (taken == 0) {
        return false;
      }
      next += taken;
    }
    return true;
  }

  /** Either {@code first [w w …]} or {@code first last w}: how many elements it took. */
  private int read(COSArray written, int at) {
    if (at + 1 >= written.size() || !(written.getObject(at) instanceof COSNumber first)) {
      return 0;
    }
    if (written.getObject(at + 1) instanceof COSArray each) {
      return each(first.intValue(), each) ? 2 : 0;
    }
    if (at + 2 < written.size()
        && written.getObject(at + 1) instanceof COSNumber last
        && written.getObject(at + 2) instanceof COSNumber width
        && last.intValue() <= 0xFFFF) {
      for (int glyph = first.intValue(); glyph <= last.intValue(); glyph++) {
        widths.put(glyph, width.floatValue());
      }
      return 3;
    }
    return 0;
  }

  private boolean each(int first, COSArray written) {
    for (int i = 0; i < written.size(); i++) {
      COSBase width = written.getObject(i);
      if (!(width instanceof COSNumber number)) {
        return false;
      }
      widths.put(first + i, number.floatValue());
    }
    return true;
  }
}
