package disclosure.audit.report;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Evidence;
import disclosure.audit.document.Location;
import disclosure.audit.document.SourceFormat;
import disclosure.audit.facts.Section;
import disclosure.audit.facts.across.RosterTable;
import disclosure.audit.form.FormTable;
import disclosure.audit.form.FormWords;
import disclosure.audit.form.Quotes;
import java.util.Comparator;
import java.util.List;

/**
 * Names places of one report in the form's words, as in 第3页 表三 “(七)总计”行 “自然人”列. Where a file has
 * neither pages nor lines that a reader could count, its parts are named, as in 第一部分第4段.
 */
public final class PlaceWords {
  private static final String NUMERALS = "〇一二三四五六七八九";

  private final SourceFormat format;
  private final String roster;
  private final FormWords words;
  private final List<Section> sections;

  /** Words for the places of a report. */
  public static PlaceWords of(Audit audit) {
    return new PlaceWords(audit.source().format(), audit.tables(), "", audit.facts().sections());
  }

  /**
   * Words for the places of a report.
   *
   * @param format kind of the report's file, which decides what its lines are called
   * @param tables the form's tables as the report uses them
   * @param sections of the report
   */
  public PlaceWords(SourceFormat format, List<FormTable> tables, List<Section> sections) {
    this(format, tables, "", sections);
  }

  private PlaceWords(
      SourceFormat format, List<FormTable> tables, String roster, List<Section> sections) {
    this.format = format;
    this.sections = List.copyOf(sections);
    this.words = new FormWords(tables);
    this.roster = roster;
  }

  /** Words for findings of no single report: what is no cell stands in the roster. */
  public static PlaceWords ofRun() {
    return new PlaceWords(SourceFormat.TXT, List.of(), RosterTable.FILE + " ", List.of());
  }

  /** The page or line; "" where there is none. */
  public String at(Location location) {
    if (location == null) {
      return "";
    }
    if (location.paged()) {
      return "第" + location.page() + "页";
    }
    if (format == SourceFormat.TXT) {
      return "第" + location.line() + "行";
    }
    Section part = part(location);
    if (part == null) {
      return "第" + location.line() + "段";
    }
    int paragraph = location.line() - part.location().line();
    return part(part) + (paragraph == 0 ? "标题" : "第" + paragraph + "段");
  }

  /** The page, line or part in which a cell stands: nobody can count the rows before it. */
  public String aroundCell(Location location) {
    Section part = part(location);
    return part == null ? at(location) : part(part);
  }

  /** The page, line or part of a piece of evidence. */
  public String at(Evidence evidence) {
    return evidence.cell() == null ? at(evidence.location()) : aroundCell(evidence.location());
  }

  /** The last part that begins before a place of a file without pages or lines; else null. */
  private Section part(Location location) {
    if (location == null || location.paged() || format == SourceFormat.TXT) {
      return null;
    }
    return sections.stream()
        .filter(section -> section.location() != null)
        .filter(section -> section.location().line() <= location.line())
        .max(Comparator.comparingInt(section -> section.location().line()))
        .orElse(null);
  }

  private static String part(Section section) {
    return "第" + numeral(String.valueOf(section.number())) + "部分";
  }

  /** Where a piece of evidence stands: page or line, then the cell if it is one. */
  public String place(Evidence evidence) {
    String at = at(evidence);
    if (evidence.cell() == null) {
      return at.isEmpty() ? "" : roster + at;
    }
    return (at + " " + cell(evidence.cell())).strip();
  }

  /** Table, row and column of a cell id; the id itself if the form has no such cell. */
  public String cell(String cell) {
    return words.table(cell).map(table -> cell(table, row(cell), column(cell))).orElse(cell);
  }

  /** Several cells; a whole group of rows or columns by its name. */
  public String cells(List<String> cells) {
    return String.join("、", words.cells(cells));
  }

  /** The row of a cell id; the id where the form has none. */
  public String rowLabel(String cell) {
    return words.row(table(cell), row(cell));
  }

  /** The column of a cell id; the id where the form has none. */
  public String columnLabel(String cell) {
    return words.column(table(cell), column(cell));
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
      case "aspect" -> Quotes.around(rest);
      default -> words.table(subject).map(table -> inTable(table, rest)).orElse(subject);
    };
  }

  private String inTable(FormTable table, String rest) {
    if (rest.isEmpty()) {
      return table.title();
    }
    if (rest.startsWith("*/")) {
      return table.title() + " " + columnWords(table, rest.substring(2));
    }
    int slash = rest.indexOf('/');
    if (slash < 0) {
      return table.title() + " " + lineWords(table, rest);
    }
    return cell(table, rest.substring(0, slash), rest.substring(slash + 1));
  }

  private String cell(FormTable table, String row, String column) {
    return table.title() + " " + rowWords(table, row) + " " + columnWords(table, column);
  }

  /** The row of an id or, if the table has no such row, the column. */
  private String lineWords(FormTable table, String id) {
    boolean column =
        table.rows().stream().noneMatch(row -> row.id().equals(id))
            && table.columns().stream().anyMatch(c -> c.id().equals(id));
    return column ? columnWords(table, id) : rowWords(table, id);
  }

  private String rowWords(FormTable table, String row) {
    return Quotes.around(words.row(table.id(), row)) + (table.sideBySide() ? "栏" : "行");
  }

  private String columnWords(FormTable table, String column) {
    return Quotes.around(words.column(table.id(), column)) + "列";
  }

  private static String table(String cell) {
    return cell.substring(0, cell.indexOf('/'));
  }

  private static String row(String cell) {
    return cell.substring(cell.indexOf('/') + 1, cell.lastIndexOf('/'));
  }

  private static String column(String cell) {
    return cell.substring(cell.lastIndexOf('/') + 1);
  }

  private static String numeral(String number) {
    boolean digit = number.length() == 1 && Character.isDigit(number.charAt(0));
    return digit ? String.valueOf(NUMERALS.charAt(number.charAt(0) - '0')) : number;
  }
}
