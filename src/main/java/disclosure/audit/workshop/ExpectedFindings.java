package disclosure.audit.workshop;

import disclosure.audit.audit.Status;
import disclosure.audit.form.FormTable;
import disclosure.audit.rules.RuleBook;
import disclosure.audit.table.Problems;
import java.util.List;
import java.util.regex.Pattern;

/** Checks how examples write the findings that they expect. */
final class ExpectedFindings {

  private static final Pattern SEVERAL = Pattern.compile("[、，,]\\s*[A-Z]\\d{2}(?:\\s|$)");

  private final RuleBook book;
  private final Problems problems;

  ExpectedFindings(RuleBook book, Problems problems) {
    this.book = book;
    this.problems = problems;
  }

  /** Adds a problem for each finding that no report could have. */
  void check(Example example) {
    for (String finding : example.expected()) {
      String wrong = wrong(finding);
      if (wrong != null) {
        problems.add(example.file(), example.line(finding), 0, "“期望”中的" + wrong);
      }
    }
  }

  private String wrong(String finding) {
    String rule = finding.split(" ")[0];
    if (SEVERAL.matcher(finding).find()) {
      return "“" + finding + "”有几个问题，几个问题之间请用“；”隔开";
    }
    if (!book.info().rules().containsKey(rule)) {
      return "规则“" + rule + "”不在规则表 rules.csv 中，请核对";
    }
    if (finding.contains("复核") && !finding.endsWith(" " + Status.REVIEW.chinese())) {
      return "“" + finding + "”应以“ " + Status.REVIEW.chinese() + "”结尾，前面空一格";
    }
    return inWords(finding) ? "“" + finding + "”的对象只能写标识，例如 t3/1，标识见 forms 文件夹" : null;
  }

  /** Whether the subject is written in the form's words. */
  private boolean inWords(String finding) {
    List<FormTable> tables =
        book.forms().forms().stream().flatMap(form -> form.tables().stream()).toList();
    String subject = finding.substring(finding.indexOf(' ') + 1);
    return tables.stream().anyMatch(table -> subject.startsWith(table.title()));
  }
}
