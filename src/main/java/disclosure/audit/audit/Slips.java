package disclosure.audit.audit;

import disclosure.audit.facts.Figure;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every way in which one figure of a row or column can have moved to another place in it. */
final class Slips {
  private final Map<String, Figure> figures;
  private final List<FormTable> tables;

  Slips(Map<String, Figure> figures, List<FormTable> tables) {
    this.figures = figures;
    this.tables = tables;
  }

  /**
   * The slips that touch all of some sums.
   *
   * @return for each slip the cells that change and by how much
   */
  List<Map<String, BigDecimal>> of(List<CellSum> sums) {
    List<Map<String, BigDecimal>> slips = new ArrayList<>();
    for (FormTable table : tables) {
      for (List<String> line : lines(table)) {
        boolean touchesAll = sums.stream().allMatch(sum -> sum.concerns(line));
        if (touchesAll && line.stream().allMatch(this::movable)) {
          moves(line, slips);
        }
      }
    }
    return slips;
  }

  /** Rows and columns. */
  private static List<List<String>> lines(FormTable table) {
    List<List<String>> lines = new ArrayList<>();
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (FormRow row : table.rows()) {
      lines.add(row.columns().stream().map(column -> table.cell(row.id(), column)).toList());
      for (String column : row.columns()) {
        columns.computeIfAbsent(column, c -> new ArrayList<>()).add(table.cell(row.id(), column));
      }
    }
    if (!table.sideBySide()) {
      lines.addAll(columns.values());
    }
    return lines;
  }

  private boolean movable(String cell) {
    Figure figure = figures.get(cell);
    if (figure == null) {
      return false;
    }
    return switch (figure.state()) {
      case NUMBER, BLANK, PLACEHOLDER -> true;
      default -> false;
    };
  }

  /** A figure in the wrong place leaves a nothing behind, or pushes on those between. */
  private void moves(List<String> line, List<Map<String, BigDecimal>> slips) {
    for (int from = 0; from < line.size(); from++) {
      for (int to = 0; to < line.size(); to++) {
        List<String> order = new ArrayList<>(line);
        order.add(to, order.remove(from));
        Map<String, BigDecimal> growth = growth(line, order);
        if (!growth.isEmpty()) {
          slips.add(growth);
        }
      }
    }
  }

  private Map<String, BigDecimal> growth(List<String> line, List<String> order) {
    Map<String, BigDecimal> growth = new LinkedHashMap<>();
    for (int i = 0; i < line.size(); i++) {
      BigDecimal change = printed(order.get(i)).subtract(printed(line.get(i)));
      if (change.signum() != 0) {
        growth.put(line.get(i), change);
      }
    }
    return growth;
  }

  private BigDecimal printed(String cell) {
    Figure figure = figures.get(cell);
    return figure.number() ? figure.value() : BigDecimal.ZERO;
  }
}
