package disclosure.audit.rules;

import disclosure.audit.table.Problems;
import java.util.Map;

/**
 * Looks for what makes the DRL compiler give an empty error, or one at the end of the file:
 * full-width signs outside strings, and quotes that are not closed on their line.
 */
final class DrlScan {

  private static final Map<Character, String> SIGNS =
      Map.ofEntries(
          Map.entry('（', "("),
          Map.entry('）', ")"),
          Map.entry('，', ","),
          Map.entry('；', ";"),
          Map.entry('：', ":"),
          Map.entry('“', "\""),
          Map.entry('”', "\""),
          Map.entry('‘', "'"),
          Map.entry('’', "'"),
          Map.entry('＝', "="),
          Map.entry('＞', ">"),
          Map.entry('＜', "<"),
          Map.entry('！', "!"),
          Map.entry('＋', "+"),
          Map.entry('｛', "{"),
          Map.entry('｝', "}"),
          Map.entry('。', "."),
          Map.entry('、', ","),
          Map.entry('\u3000', " "));

  private final String file;
  private final Problems problems;
  private boolean inComment;
  private boolean clean = true;

  private DrlScan(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Whether nothing is found; what is found is among the problems. */
  static boolean clean(String file, String text, Problems problems) {
    DrlScan scan = new DrlScan(file, problems);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      scan.line(i + 1, lines[i]);
    }
    return scan.clean;
  }

  private void line(int number, String line) {
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (inComment) {
        inComment = !line.startsWith("*/", i);
      } else if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (line.startsWith("//", i)) {
        return;
      } else if (line.startsWith("/*", i)) {
        inComment = true;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (SIGNS.containsKey(c)) {
        problem(number, i + 1, "出现了全角符号“" + c + "”，请改为半角“" + SIGNS.get(c) + "”");
      }
    }
    if (quote != 0) {
      problem(number, 0, "这一行的引号没有成对，请补上缺少的" + quote);
    }
  }

  private void problem(int line, int column, String message) {
    clean = false;
    problems.add(file, line, column, message);
  }
}
