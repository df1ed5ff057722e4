package disclosure.audit.table;

import java.util.List;
import java.util.Locale;

/** Files in a rule folder that nobody reads: work that would be lost without a word. */
final class StrayFile {

  private static final List<String> READ = List.of(".csv", ".xlsx", ".drl", ".dsl", ".dslr");
  private static final List<String> OTHER_TABLES = List.of(".xls", ".xlsm", ".et", ".ods");

  private StrayFile() {}

  /**
   * Why a file that no table was read from has no effect, in Chinese; null if it need not have.
   *
   * @param name path below the rule folder
   */
  static String reason(String name) {
    if (name.startsWith("examples/") || name.startsWith("templates/")) {
      return null;
    }
    String ending = ending(name);
    String small = ending.toLowerCase(Locale.ROOT);
    if (OTHER_TABLES.contains(small)) {
      return "不读取" + ending + "格式的表格，文件不会起作用，请另存为 .xlsx 或 .csv";
    }
    if (!ending.equals(small) && READ.contains(small)) {
      return "扩展名是大写的" + ending + "，文件不会起作用，请改为小写的" + small;
    }
    if (ending.equals(".xlsx") && name.contains("/")) {
      return "工作簿在下级文件夹中，不会起作用，请直接放在规则文件夹中";
    }
    return switch (ending) {
      case ".csv" -> "没有这个名称的规则表，文件不会起作用，请改正文件名或移走文件";
      case ".txt", ".bak", ".doc", ".docx", ".wps" -> "不是规则文件，不会起作用，请改用规定的文件名和扩展名，或移出规则文件夹";
      default -> null;
    };
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < name.lastIndexOf('/') + 1 ? "" : name.substring(dot);
  }
}
