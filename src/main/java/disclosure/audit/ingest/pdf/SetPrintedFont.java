package disclosure.audit.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/** Sets the font of the text that follows, without its outlines where they aren't needed. */
final class SetPrintedFont extends SetFontAndSize {

  private final FontCodes fonts;

  SetPrintedFont(PDFStreamEngine engine, FontCodes fonts) {
    super(engine);
    this.fonts = fonts;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (operands.size() >= 2
        && operands.get(0) instanceof COSName name
        && operands.get(1) instanceof COSNumber size) {
      PDFont font = font(getContext().getResources(), name);
      if (font != null) {
        PDTextState text = getContext().getGraphicsState().getTextState();
        text.setFontSize(size.floatValue());
        text.setFont(font);
        return;
      }
    }
    super.process(operator, operands);
  }

  private PDFont font(PDResources resources, COSName name) throws IOException {
    COSDictionary all =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary font = all == null ? null : all.getCOSDictionary(name);
    return font == null ? null : fonts.printed(font);
  }
}
