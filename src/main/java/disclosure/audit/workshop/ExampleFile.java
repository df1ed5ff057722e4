package disclosure.audit.workshop;

import disclosure.audit.table.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an example as staff write it: lines {@code 说明：}, {@code 年度：}, {@code 格式：}, {@code 数据：},
 * {@code 替换：}, {@code 删行：}, {@code 期望：}, and after {@code 正文：} a report text of its own.
 */
final class ExampleFile {

  private static final int USUAL_YEAR = 2023;
  private static final String BODY = "正文：";

  private final String file;
  private final Problems problems;
  private final Map<String, String> forms = new HashMap<>();
  private final Map<String, String> cells = new HashMap<>();
  private final List<Example.Edit> edits = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private String note = "";
  private int year = USUAL_YEAR;
  private boolean expects;

  private ExampleFile(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The example of a file; mistakes go to the problems. */
  static Example read(String file, String text, Problems problems) {
    ExampleFile example = new ExampleFile(file, problems);
    Example read = example.read(text);
    if (!example.expects) {
      problems.add(file, 0, 0, "缺少“期望：”一行，请写明应得出的问题，没有问题的写“期望：无”");
    }
    return read;
  }

  /** Another report that an example needs beside its own, as last year's; nothing is expected. */
  static Example companion(String file, String text, Problems problems) {
    return new ExampleFile(file, problems).read(text);
  }

  private Example read(String text) {
    String[] lines = text.split("\r?\n", -1);
    String body = null;
    for (int i = 0; i < lines.length && body == null; i++) {
      if (lines[i].strip().equals(BODY)) {
        body = String.join("\n", Arrays.asList(lines).subList(i + 1, lines.length));
      } else if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        directive(i + 1, lines[i].strip());
      }
    }
    String rule = file.split("/")[1];
    return new Example(
        file,
        rule,
        note,
        year,
        forms,
        cells,
        edits,
        body,
        expected.stream().sorted().toList(),
        places);
  }

  private void directive(int line, String text) {
    int colon = text.indexOf('：');
    String key = colon < 0 ? text : text.substring(0, colon);
    String value = colon < 0 ? "" : text.substring(colon + 1).strip();
    switch (key) {
      case "说明" -> note = value;
      case "年度" -> year(line, value);
      case "格式" -> parts(value).forEach(part -> pair(line, part, forms, "t3=2019"));
      case "数据" -> parts(value).forEach(part -> pair(line, part, cells, "t3/1/total=20"));
      case "替换" -> replace(line, value);
      case "删行" -> edits.add(new Example.Edit(line, value, null));
      case "期望" -> expect(line, value);
      default -> problems.add(file, line, 0, "不认识“" + key + "”，可写：说明、年度、格式、数据、替换、删行、期望、正文，后接全角冒号");
    }
  }

  private void year(int line, String value) {
    if (value.matches("\\d{4}")) {
      year = Integer.parseInt(value);
    } else {
      problems.add(file, line, 0, "“" + value + "”不是年度，请填四位数字");
    }
  }

  private void pair(int line, String part, Map<String, String> pairs, String sample) {
    String[] sides = part.split("=", -1);
    if (sides.length != 2) {
      problems.add(file, line, 0, "“" + part + "”应写成“" + sample + "”的样子；空白的单元格写成“t3/1/total=空白”");
      return;
    }
    places.put(sides[0].strip(), line);
    pairs.put(sides[0].strip(), sides[1].strip().equals("空白") ? "" : sides[1].strip());
  }

  private void replace(int line, String value) {
    String[] sides = value.split("→", -1);
    if (sides.length != 2) {
      problems.add(file, line, 0, "“替换”应写成“原文→新文”，换行写作\\n");
      return;
    }
    edits.add(new Example.Edit(line, sides[0].strip(), sides[1].strip().replace("\\n", "\n")));
  }

  private void expect(int line, String value) {
    expects = true;
    parts(value).stream().filter(part -> !part.equals("无")).forEach(expected::add);
    expected.forEach(finding -> places.putIfAbsent(finding, line));
  }

  private static List<String> parts(String value) {
    return Arrays.stream(value.split("[；;]"))
        .map(part -> part.strip().replaceAll("\\s+", " "))
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
