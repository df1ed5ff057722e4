package disclosure.audit.generate;

import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import disclosure.audit.form.ReportForm;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random figures that balance as the form demands. */
final class FigureMaker {

  private final Random random;
  private final Map<String, String> figures = new LinkedHashMap<>();

  private FigureMaker(Random random) {
    this.random = random;
  }

  /** The figures of all tables of a form, by cell id. */
  static Map<String, String> figures(ReportForm form, Random random) {
    FigureMaker maker = new FigureMaker(random);
    for (FormTable table : form.tables()) {
      switch (table.id()) {
        case "t3" -> maker.requests(table);
        case "t4" -> maker.disputes(table);
        default -> maker.free(table);
      }
    }
    return maker.figures;
  }

  private void free(FormTable table) {
    for (FormRow row : table.rows()) {
      for (String column : row.columns()) {
        String cell = table.cell(row.id(), column);
        boolean money = column.equals("amount");
        String printed = money ? amount() : String.valueOf(count());
        figures.put(
            cell, column.equals("change") && random.nextBoolean() ? "-" + count() : printed);
      }
    }
  }

  private String amount() {
    return random.nextInt(3) == 0 ? "0" : random.nextInt(90000) + "." + (10 + random.nextInt(90));
  }

  /** Small ones often, large ones sometimes, so that some don't fit into their cells. */
  private int count() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> 0;
      case 3, 4 -> random.nextInt(10);
      case 5 -> random.nextInt(100);
      case 6 -> random.nextInt(1000);
      default -> random.nextInt(20000);
    };
  }

  private void requests(FormTable table) {
    Map<String, Map<String, Integer>> rows = new HashMap<>();
    table.rows().forEach(row -> rows.put(row.id(), new HashMap<>()));
    List<String> applicants = table.columns().stream().map(c -> c.id()).limit(6).toList();
    for (String applicant : applicants) {
      int handled = 0;
      for (FormRow row : table.rows()) {
        if (row.id().startsWith("3.") && !row.id().equals("3.7")) {
          int count = random.nextInt(3) == 0 ? count() : 0;
          rows.get(row.id()).put(applicant, count);
          handled += count;
        }
      }
      balance(rows, applicant, handled);
    }
    for (FormRow row : table.rows()) {
      Map<String, Integer> counts = rows.get(row.id());
      counts.put("total", counts.values().stream().mapToInt(Integer::intValue).sum());
      row.columns()
          .forEach(c -> figures.put(table.cell(row.id(), c), String.valueOf(counts.get(c))));
    }
  }

  private void balance(Map<String, Map<String, Integer>> rows, String applicant, int handled) {
    int carriedOut = random.nextInt(4);
    int carriedIn = random.nextInt(Math.min(5, handled + carriedOut + 1));
    rows.get("1").put(applicant, handled + carriedOut - carriedIn);
    rows.get("2").put(applicant, carriedIn);
    rows.get("3.7").put(applicant, handled);
    rows.get("4").put(applicant, carriedOut);
  }

  private void disputes(FormTable table) {
    for (FormRow group : table.rows()) {
      int total = 0;
      for (String column : group.columns()) {
        int count = column.equals("total") ? total : random.nextInt(2) * random.nextInt(60);
        total += count;
        figures.put(table.cell(group.id(), column), String.valueOf(count));
      }
    }
  }
}
