package disclosure.audit.report;

import disclosure.audit.audit.Evidence;
import disclosure.audit.document.Location;
import disclosure.audit.document.SourceFormat;
import disclosure.audit.form.FormColumn;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names places of one report in the form's words, as in 第3页 表三 “(七)总计”行 “自然人”列. */
public final class PlaceWords {
  private static final String NUMERALS = "〇一二三四五六七八九";
  private static final int LONG_REMARK = 8;

  private final SourceFormat format;
  private final List<FormTable> tables;

  /**
   * Words for the places of a report.
   *
   * @param format kind of the report's file, which decides what its lines are called
   * @param tables the form's tables as the report uses them
   */
  public PlaceWords(SourceFormat format, List<FormTable> tables) {
    this.format = format;
    this.tables = List.copyOf(tables);
  }

  /** The page or line; "" where there is none. */
  public String at(Location location) {
    if (location == null) {
      return "";
    }
    if (location.paged()) {
      return "第" + location.page() + "页";
    }
    return "第" + location.line() + (format == SourceFormat.TXT ? "行" : "段（行）");
  }

  /** Where a piece of evidence stands: page or line, then the cell if it is one. */
  public String place(Evidence evidence) {
    String cell = evidence.cell() == null ? "" : cell(evidence.cell());
    return (at(evidence.location()) + " " + cell).strip();
  }

  /** Table, row and column of a cell id; the id itself if the form has no such cell. */
  public String cell(String cell) {
    return table(cell).map(table -> cellOf(table, row(cell), column(cell))).orElse(cell);
  }

  /** The row of a cell id; the id where the form has none. */
  public String rowLabel(String cell) {
    return table(cell).map(table -> rowLabel(table, row(cell))).orElse(row(cell));
  }

  /** The column of a cell id; the id where the form has none. */
  public String columnLabel(String cell) {
    return table(cell).map(table -> columnLabel(table, column(cell))).orElse(column(cell));
  }

  /**
   * What a rule was applied to.
   *
   * @param subject as in {@code t3/*}{@code /natural}, {@code t3/1}, {@code section/5}, {@code
   *     aspect/…}; null for the whole report
   */
  public String subject(String subject) {
    if (subject == null) {
      return "全篇";
    }
    if (subject.equals("fee")) {
      return "信息处理费";
    }
    String first = subject.contains("/") ? subject.substring(0, subject.indexOf('/')) : subject;
    String rest = subject.substring(Math.min(subject.length(), first.length() + 1));
    return switch (first) {
      case "section" -> "第" + numeral(rest) + "部分";
      case "aspect" -> "“" + rest + "”";
      default -> table(subject).map(table -> inTable(table, rest)).orElse(subject);
    };
  }

  private String inTable(FormTable table, String rest) {
    if (rest.isEmpty()) {
      return table.title();
    }
    if (rest.startsWith("*/")) {
      return table.title() + " “" + columnLabel(table, rest.substring(2)) + "”列";
    }
    int slash = rest.indexOf('/');
    if (slash < 0) {
      return table.title() + " " + lineLabel(table, rest);
    }
    return cellOf(table, rest.substring(0, slash), rest.substring(slash + 1));
  }

  private static String lineLabel(FormTable table, String id) {
    boolean column =
        table.rows().stream().noneMatch(row -> row.id().equals(id))
            && table.columns().stream().anyMatch(c -> c.id().equals(id));
    return column ? "“" + columnLabel(table, id) + "”列" : rowWords(table, id);
  }

  private static String cellOf(FormTable table, String row, String column) {
    return table.title() + " " + rowWords(table, row) + " “" + columnLabel(table, column) + "”列";
  }

  private static String rowWords(FormTable table, String row) {
    return "“" + rowLabel(table, row) + "”" + (table.sideBySide() ? "栏" : "行");
  }

  private static String rowLabel(FormTable table, String id) {
    return table.rows().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .map(PlaceWords::rowLabel)
        .orElse(id);
  }

  private static String rowLabel(FormRow row) {
    return Stream.concat(row.groups().stream().skip(1), Stream.of(row.label()))
        .map(PlaceWords::withoutRemark)
        .collect(Collectors.joining(" "));
  }

  private static String columnLabel(FormTable table, String id) {
    return table.columns().stream()
        .filter(column -> column.id().equals(id))
        .findFirst()
        .map(FormColumn::label)
        .map(PlaceWords::withoutRemark)
        .orElse(id);
  }

  /** Leaves out the long remark in brackets that the form prints behind some labels. */
  static String withoutRemark(String label) {
    String folded = label.replace('（', '(').replace('）', ')');
    int open = folded.lastIndexOf('(');
    boolean remark = open > 0 && folded.endsWith(")") && folded.length() - open > LONG_REMARK;
    return remark ? label.substring(0, open) : label;
  }

  private Optional<FormTable> table(String id) {
    String name = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    return tables.stream().filter(table -> table.id().equals(name)).findFirst();
  }

  private static String row(String cell) {
    int first = cell.indexOf('/');
    return cell.substring(first + 1, Math.max(first + 1, cell.lastIndexOf('/')));
  }

  private static String column(String cell) {
    return cell.substring(cell.lastIndexOf('/') + 1);
  }

  private static String numeral(String number) {
    boolean digit = number.length() == 1 && Character.isDigit(number.charAt(0));
    return digit ? String.valueOf(NUMERALS.charAt(number.charAt(0) - '0')) : number;
  }
}
