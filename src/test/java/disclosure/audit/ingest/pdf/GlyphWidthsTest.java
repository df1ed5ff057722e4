package disclosure.audit.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;

class GlyphWidthsTest {

  @Test
  void widthsStandInListsOrForARangeAndTheOthersHaveTheUsualOne() throws IOException {
    GlyphWidths widths = GlyphWidths.of(font("[3 [250 500.5] 10 12 600]", null));

    assertEquals(250, widths.of(3));
    assertEquals(500.5f, widths.of(4));
    assertEquals(600, widths.of(10));
    assertEquals(600, widths.of(12));
    assertEquals(1000, widths.of(13));
  }

  @Test
  void theFontMaySayHowWideTheOthersAre() throws IOException {
    assertEquals(880, GlyphWidths.of(font("[]", 880)).of(7));
  }

  @Test
  void widthsThatAreNotWrittenAsTheyShouldBeAreTheLibrarysMatter() throws IOException {
    assertNull(GlyphWidths.of(font("[3]", null)));
    assertNull(GlyphWidths.of(font("[3 4]", null)));
    assertNull(GlyphWidths.of(font("[3 [/Wide]]", null)));
    assertNull(GlyphWidths.of(font("[0 999999999 500]", null)));
  }

  private static COSDictionary font(String widths, Integer others) throws IOException {
    COSDictionary font = new COSDictionary();
    byte[] written = widths.getBytes(StandardCharsets.US_ASCII);
    font.setItem(COSName.W, (COSArray) new PDFStreamParser(written).parse().get(0));
    if (others != null) {
      font.setItem(COSName.DW, COSInteger.get(others));
    }
    return font;
  }
}
