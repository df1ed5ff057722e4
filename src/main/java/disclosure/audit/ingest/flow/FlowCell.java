package disclosure.audit.ingest.flow;

import java.util.List;

/**
 * A cell with whatever stands in it.
 *
 * @param column first grid column, from 0
 * @param columnSpan at least 1
 * @param rowSpan at least 1
 * @param content text and nested tables in reading order; empty for a blank cell
 */
public record FlowCell(int column, int columnSpan, int rowSpan, List<FlowBlock> content) {

  public FlowCell {
    content = List.copyOf(content);
  }

  /** The lines of its text, those of nested tables included, without blank ones. */
  List<FlowText> lines() {
    return content.stream().flatMap(FlowTable::linesOf).filter(line -> !line.blank()).toList();
  }

  /** Whether it shows a picture instead of text, which may be its figure. */
  boolean pictured() {
    return lines().isEmpty() && content.stream().anyMatch(FlowPicture.class::isInstance);
  }

  /** Number of characters printed in it. */
  int length() {
    return lines().stream().mapToInt(line -> line.text().length()).sum();
  }
}
