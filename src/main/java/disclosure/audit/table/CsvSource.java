package disclosure.audit.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV text into lines of cells. */
final class CsvSource {

  private CsvSource() {}

  static RawTable read(String file, String text, Problems problems) {
    List<RawTable.Line> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = reader(text)) {
      reader.forEach(csv -> lines.add(line(csv)));
    } catch (CsvParseException broken) {
      int line = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1;
      problems.unusable(file, line, 0, "从这一行起引号不成对，请补上或删去多余的英文双引号（单元格内的双引号要写成两个）");
    } catch (IOException neverWhileReadingText) {
      throw new UncheckedIOException(neverWhileReadingText);
    }
    return new RawTable(file, lines.stream().filter(line -> !line.blank()).toList());
  }

  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(text);
  }

  private static RawTable.Line line(CsvRecord csv) {
    return new RawTable.Line(
        (int) csv.getStartingLineNumber(), csv.getFields().stream().map(RawTable::trim).toList());
  }
}
