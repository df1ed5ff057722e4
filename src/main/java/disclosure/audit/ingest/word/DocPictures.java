package disclosure.audit.ingest.word;

import disclosure.audit.ingest.PictureSize;
import disclosure.audit.ingest.flow.FlowPicture;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;

/** Finds the pictures of an old Word document, also those that stand for embedded sheets. */
final class DocPictures {
  private static final double TWIPS = 20;

  /** A picture of its goal's size is scaled to so many parts of a thousand. */
  private static final double FULL_SIZE = 1000;

  private final HWPFDocument file;
  private final PicturesTable pictures;

  DocPictures(HWPFDocument file) {
    this.file = file;
    this.pictures = file.getPicturesTable();
  }

  /** The pictures that stand in a paragraph or are fixed to it. */
  List<FlowPicture> in(Paragraph paragraph) {
    List<FlowPicture> found = new ArrayList<>();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.isSpecialCharacter() && !run.isMarkedDeleted() && !run.isVanished()) {
        PictureSize size = size(run);
        if (size != null && size.visible()) {
          found.add(new FlowPicture(size.large()));
        }
      }
    }
    return found;
  }

  private PictureSize size(CharacterRun run) {
    if (pictures.hasPicture(run)) {
      return size(pictures.extractPicture(run, false));
    }
    return pictures.hasEscherPicture(run) ? floating(run.getStartOffset()) : null;
  }

  private static PictureSize size(Picture picture) {
    if (picture == null || picture.getDxaGoal() <= 0 || picture.getDyaGoal() <= 0) {
      return PictureSize.UNKNOWN;
    }
    return new PictureSize(
        scaled(picture.getDxaGoal(), picture.getHorizontalScalingFactor()),
        scaled(picture.getDyaGoal(), picture.getVerticalScalingFactor()));
  }

  private static double scaled(int goal, int thousandths) {
    return goal / TWIPS * (thousandths > 0 ? thousandths / FULL_SIZE : 1);
  }

  /** Drawings and text boxes float as well, and hold no picture. */
  private PictureSize floating(int offset) {
    OfficeDrawing drawing = file.getOfficeDrawingsMain().getOfficeDrawingAt(offset);
    if (drawing == null || drawing.getPictureData() == null) {
      return null;
    }
    return new PictureSize(
        (drawing.getRectangleRight() - drawing.getRectangleLeft()) / TWIPS,
        (drawing.getRectangleBottom() - drawing.getRectangleTop()) / TWIPS);
  }
}
