package disclosure.audit.report.xlsx;

import disclosure.audit.audit.Audit;
import disclosure.audit.facts.Figure;
import disclosure.audit.form.FormTable;
import disclosure.audit.report.PlaceWords;
import java.util.List;

/** 三张表数据: all figures of all reports, one a line, for pivot tables and other programs. */
final class FiguresSheet {

  private final Page page;

  FiguresSheet(Book book) {
    page =
        book.page(
            "三张表数据",
            new Column("总表序号", 6, Look.WORD),
            new Column("单位名称", 34, Look.TEXT),
            new Column("年度", 8, Look.YEAR),
            new Column("表", 7, Look.WORD),
            new Column("行", 48, Look.TEXT),
            new Column("列", 26, Look.TEXT),
            new Column("数值", 12, Look.COUNT),
            new Column("计量单位", 9, Look.WORD),
            new Column("状态", 10, Look.WORD),
            new Column("报告原文（与数值相同的从略）", 22, Look.TEXT),
            new Column("可能的读法", 18, Look.TEXT),
            new Column("位置", 10, Look.WORD),
            new Column("数据编号", 22, Look.TEXT));
  }

  void write(List<Audit> audits) {
    for (int i = 0; i < audits.size(); i++) {
      Audit audit = audits.get(i);
      PlaceWords words = PlaceWords.of(audit);
      for (Figure figure : audit.facts().figures().values()) {
        write(i + 1, audit, figure, words);
      }
    }
    page.end();
  }

  private void write(int number, Audit audit, Figure figure, PlaceWords words) {
    Line line = page.line().number(number).agency(audit.facts().identity());
    line.text(table(audit, figure))
        .text(words.rowLabel(figure.cell()))
        .text(words.columnLabel(figure.cell()))
        .number(figure.value())
        .text(figure.unit())
        .text(figure.state().chinese())
        .text(raw(figure))
        .text(String.join(" / ", figure.readings()))
        .text(words.aroundCell(figure.location()))
        .text(figure.cell());
  }

  private static String table(Audit audit, Figure figure) {
    return audit.tables().stream()
        .filter(table -> table.id().equals(figure.table()))
        .map(FormTable::title)
        .findFirst()
        .orElse(figure.table());
  }

  private static String raw(Figure figure) {
    return figure.number() && figure.value().toPlainString().equals(figure.raw())
        ? null
        : figure.raw();
  }
}
