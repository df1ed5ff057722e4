package disclosure.audit.report.notice;

import com.deepoove.poi.XWPFTemplate;
import disclosure.audit.report.OutputProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Finds what is wrong with a template, so that no tag stays empty without a word. */
final class TemplateCheck {

  private static final Pattern TAG = Pattern.compile("\\{\\{[?/@#*+>]?([^{}]*)}}");
  private static final Pattern ROW_TAG = Pattern.compile("\\[([^\\[\\]]*)]");

  private TemplateCheck() {}

  static void check(Path file, XWPFTemplate word) throws OutputProblem {
    String all = text(word.getXWPFDocument().getBodyElements());
    known(file, TAG.matcher(all), NoticeTags.ALL);
    if (!all.contains("{{" + NoticeTags.PROBLEMS + "}}")) {
      throw new OutputProblem("整改通知模板“" + file + "”里没有“{{问题清单}}”，请把它写进问题表的表头，下一行写“[问题]”等标签。");
    }
    for (XWPFTable table : word.getXWPFDocument().getTables()) {
      known(file, ROW_TAG.matcher(rowUnderList(table)), NoticeTags.OF_ROWS);
    }
  }

  private static void known(Path file, Matcher tags, List<String> known) throws OutputProblem {
    while (tags.find()) {
      if (!known.contains(tags.group(1).strip())) {
        throw new OutputProblem(
            "整改通知模板“"
                + file
                + "”中的标签“"
                + tags.group()
                + "”没有对应的内容，请改用："
                + String.join("、", known)
                + "。");
      }
    }
  }

  private static String text(List<IBodyElement> elements) {
    StringBuilder text = new StringBuilder();
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        text.append(paragraph.getText()).append('\n');
      } else if (element instanceof XWPFTable table) {
        table.getRows().forEach(row -> text.append(text(row)).append('\n'));
      }
    }
    return text.toString();
  }

  private static String text(XWPFTableRow row) {
    return String.join("\t", row.getTableCells().stream().map(XWPFTableCell::getText).toList());
  }

  /** The row that is printed for each line of a list: the one under the list's tag. */
  private static String rowUnderList(XWPFTable table) {
    List<XWPFTableRow> rows = table.getRows();
    for (int i = 0; i + 1 < rows.size(); i++) {
      String head = text(rows.get(i));
      if (head.contains(NoticeTags.PROBLEMS) || head.contains(NoticeTags.QUESTIONS)) {
        return text(rows.get(i + 1));
      }
    }
    return "";
  }
}
