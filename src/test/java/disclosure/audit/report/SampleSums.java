package disclosure.audit.report;

import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sums of tables 3 and 4 of the form of 2021. */
final class SampleSums {

  private SampleSums() {}

  record Sum(String rule, String subject, String words, List<String> left, List<String> right) {
    Stream<String> cells() {
      return Stream.concat(left.stream(), right.stream());
    }
  }

  static List<Sum> all() {
    List<Sum> sums = new ArrayList<>();
    FormTable three = SampleForm.tables().get(1);
    for (var c : three.columns()) {
      String column = c.id();
      sums.add(
          new Sum(
              "A01",
              "t3/*/" + column,
              "表三“" + c.label() + "”列:新收加结转应等于总计加结转下年",
              List.of("t3/1/" + column, "t3/2/" + column),
              List.of("t3/3.7/" + column, "t3/4/" + column)));
      List<String> parts =
          three.rows().stream()
              .filter(row -> row.id().startsWith("3.") && !row.id().equals("3.7"))
              .map(row -> three.cell(row.id(), column))
              .toList();
      sums.add(
          new Sum(
              "A03",
              "t3/3.7/" + column,
              "表三“" + c.label() + "”列:各办理结果之和应等于“(七)总计”",
              parts,
              List.of("t3/3.7/" + column)));
    }
    three.rows().forEach(row -> sums.add(across("A02", three, row.id(), "t3/" + row.id())));
    FormTable four = SampleForm.tables().get(2);
    four.rows().forEach(row -> sums.add(across("A04", four, row.id(), "t4/" + row.id())));
    return sums;
  }

  private static Sum across(String rule, FormTable table, String row, String subject) {
    List<String> columns = table.row(row).columns();
    List<String> parts =
        columns.subList(0, columns.size() - 1).stream().map(c -> table.cell(row, c)).toList();
    String words = table.title() + "“" + table.row(row).label() + "”:各项之和应等于总计";
    return new Sum(
        rule, subject, words, parts, List.of(table.cell(row, columns.get(columns.size() - 1))));
  }
}
