package disclosure.audit.facts;

import disclosure.audit.document.Cell;
import disclosure.audit.document.Piece;
import disclosure.audit.document.Table;
import disclosure.audit.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes paragraphs for the cells of a table whose grid is lost altogether: a cell or a row on each
 * line, figures separated by blanks.
 */
final class LooseTable {

  private static final Pattern FIGURES =
      Pattern.compile("(?<=^|[\\s\\u3000])[+-]?[0-9０-９][0-9０-９,.]*(?=$|[\\s\\u3000])");

  private LooseTable() {}

  static Table of(List<Text> paragraphs) {
    List<Cell> cells = new ArrayList<>();
    int row = 0;
    for (Text paragraph : paragraphs) {
      for (Text part : parts(paragraph)) {
        cells.add(Cell.of(row, 0, part, part.location()));
        row++;
      }
    }
    return new Table(Table.Shape.SEQUENCE, row, 1, cells);
  }

  private static List<Text> parts(Text paragraph) {
    List<Text> parts = new ArrayList<>();
    Matcher figure = FIGURES.matcher(paragraph.string());
    int from = 0;
    while (figure.find()) {
      add(parts, paragraph, from, figure.start());
      add(parts, paragraph, figure.start(), figure.end());
      from = figure.end();
    }
    add(parts, paragraph, from, paragraph.string().length());
    return parts;
  }

  private static void add(List<Text> parts, Text paragraph, int from, int to) {
    String string = paragraph.string().substring(from, to);
    if (!string.isBlank()) {
      int start = from + string.length() - string.stripLeading().length();
      String words = string.strip();
      var places = paragraph.locate(start, start + words.length());
      parts.add(
          places.isEmpty()
              ? new Text(words, List.of())
              : new Text(words, List.of(new Piece(0, words.length(), places.get(0)))));
    }
  }
}
