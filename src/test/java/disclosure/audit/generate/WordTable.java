package disclosure.audit.generate;

import disclosure.audit.generate.ExpectedTables.ExpectedCell;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Sets a table as Word documents of agencies have them. */
final class WordTable {
  private static final int COLUMN = 700;
  private static final int GAP = 40;

  private final Habits habits;
  private final Random random;

  /**
   * Ways of setting that come from many hands and programs.
   *
   * @param askew whether lines drawn by hand make narrow columns beside the others
   * @param split whether a label's cell is not merged, but stands beside blank ones
   * @param changes whether changes are tracked
   * @param pieces whether a text is made of several runs
   * @param lines whether a cell begins with an empty paragraph
   */
  record Habits(boolean askew, boolean split, boolean changes, boolean pieces, boolean lines) {

    static Habits of(Random random) {
      return new Habits(
          random.nextInt(3) == 0,
          random.nextInt(3) == 0,
          random.nextInt(3) == 0,
          random.nextBoolean(),
          random.nextInt(4) == 0);
    }
  }

  WordTable(Habits habits, Random random) {
    this.habits = habits;
    this.random = random;
  }

  /** Adds a table of a web page to a document. */
  void add(XWPFDocument file, Element html) {
    List<ExpectedCell> cells = ExpectedTables.of(html.outerHtml()).get(0);
    int rows = cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElseThrow();
    int columns = cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElseThrow();
    XWPFTable table = file.createTable();
    CTTbl xml = table.getCTTbl();
    xml.removeTr(0);
    for (int i = 0; i < columns; i++) {
      addColumn(xml, habits.askew() ? COLUMN - GAP : COLUMN);
      if (habits.askew()) {
        addColumn(xml, GAP);
      }
    }
    for (int row = 0; row < rows; row++) {
      addRow(xml.addNewTr(), row, columns, cells);
    }
  }

  private static void addColumn(CTTbl xml, int width) {
    (xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid())
        .addNewGridCol()
        .setW(BigInteger.valueOf(width));
  }

  private void addRow(CTRow xml, int row, int columns, List<ExpectedCell> cells) {
    List<Integer> ends = ends(row, columns, cells);
    int begin = 0;
    int narrow = 0;
    for (int end : ends) {
      ExpectedCell cell = covering(row, begin, cells);
      boolean leaves =
          habits.askew() && end < columns && cell.rowSpan() == 1 && random.nextInt(4) == 0;
      int span = habits.askew() ? 2 * (end - begin) + narrow - (leaves ? 1 : 0) : end - begin;
      narrow = leaves ? 1 : 0;
      addCell(xml.addNewTc(), cell, row, begin, span);
      begin = end;
    }
  }

  /** The right edges of a row's cells, in grid columns. */
  private List<Integer> ends(int row, int columns, List<ExpectedCell> cells) {
    List<Integer> ends = new ArrayList<>();
    int column = 0;
    while (column < columns) {
      ExpectedCell cell = covering(row, column, cells);
      boolean label = cell.columnSpan() > 1 && cell.column() == 0 && cell.rowSpan() == 1;
      if (habits.split() && label && cell.text().length() > 12) {
        for (int i = 1; i < cell.columnSpan(); i++) {
          ends.add(column + i);
        }
      }
      column = cell.column() + cell.columnSpan();
      ends.add(column);
    }
    return ends;
  }

  private static ExpectedCell covering(int row, int column, List<ExpectedCell> cells) {
    return cells.stream()
        .filter(c -> c.row() <= row && row < c.row() + c.rowSpan())
        .filter(c -> c.column() <= column && column < c.column() + c.columnSpan())
        .findFirst()
        .orElseThrow();
  }

  private void addCell(CTTc xml, ExpectedCell cell, int row, int column, int span) {
    CTTcPr properties = xml.addNewTcPr();
    if (span > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
    }
    if (cell.rowSpan() > 1) {
      properties.addNewVMerge().setVal(row == cell.row() ? STMerge.RESTART : STMerge.CONTINUE);
    }
    if (habits.lines()) {
      xml.addNewP();
    }
    CTP paragraph = xml.addNewP();
    if (row == cell.row() && column == cell.column()) {
      write(paragraph, cell.text(), habits, random);
    }
  }

  /** Writes a text into a paragraph, perhaps in pieces, perhaps with changes on record. */
  static void write(CTP xml, String text, Habits habits, Random random) {
    int cut = habits.pieces() && text.length() > 1 ? 1 + random.nextInt(text.length() - 1) : 0;
    if (cut > 0) {
      xml.addNewR().addNewT().setStringValue(text.substring(0, cut));
    }
    if (habits.changes() && random.nextInt(3) == 0) {
      CTRunTrackChange deleted = xml.addNewDel();
      deleted.setId(BigInteger.ONE);
      deleted.setAuthor("甲");
      deleted.addNewR().addNewDelText().setStringValue("7");
      CTRunTrackChange added = xml.addNewIns();
      added.setId(BigInteger.TWO);
      added.setAuthor("甲");
      added.addNewR().addNewT().setStringValue(text.substring(cut));
    } else {
      xml.addNewR().addNewT().setStringValue(text.substring(cut));
    }
  }
}
