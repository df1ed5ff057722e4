package disclosure.audit.workshop;

import disclosure.audit.report.NoticeWriter;
import disclosure.audit.rules.RuleLoader;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be found in a rule folder before a run.
 *
 * @param loaded what came of loading it
 * @param missing what rules can do without and staff can't, one Chinese sentence each
 */
public record RuleCheck(RuleLoader.Loaded loaded, List<String> missing) {

  public RuleCheck {
    missing = List.copyOf(missing);
  }

  /** So many mistakes are shown that may only follow from others. */
  private static final int FOLLOWING = 20;

  /**
   * Checks a folder.
   *
   * @throws IOException if it can't be read
   */
  public static RuleCheck of(Path folder) throws IOException {
    RuleFolder files = RuleFolder.read(folder);
    return new RuleCheck(RuleLoader.start(files).finish(), missing(files));
  }

  private static List<String> missing(RuleFolder files) {
    List<String> missing = new ArrayList<>();
    if (files.names("examples/", ".txt").isEmpty()) {
      missing.add("注意 examples：没有示例，不能用 rules test 检验规则，如误删了文件夹，请恢复");
    }
    if (!files.has(NoticeWriter.TEMPLATE)) {
      missing.add("注意 " + NoticeWriter.TEMPLATE + "：缺少整改通知模板，不能生成整改通知，请恢复这个文件");
    }
    return missing;
  }

  /** Whether the folder can be used. */
  public boolean good() {
    return loaded.problems().isEmpty();
  }

  /** What to show: all mistakes, then notices and hints, then a summary. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    List<RuleProblem> problems = loaded.problems();
    add(lines, "错误", problems.subList(0, loaded.causes()));
    if (loaded.causes() > 0 && loaded.causes() < problems.size()) {
      lines.add("以下错误可能由上面的错误引起，请先改正上面的，再检查一次：");
    }
    List<RuleProblem> others = problems.subList(loaded.causes(), problems.size());
    int shown = loaded.causes() > 0 ? Math.min(FOLLOWING, others.size()) : others.size();
    add(lines, "错误", others.subList(0, shown));
    if (shown < others.size()) {
      lines.add("……另有" + (others.size() - shown) + "处，改正上面的错误后再检查。");
    }
    if (loaded.causes() == 0) {
      add(lines, "注意", loaded.notices());
      lines.addAll(missing);
    }
    if (good()) {
      add(lines, "提示", loaded.hints());
    }
    lines.add(
        good()
            ? "规则文件没有错误，共" + loaded.book().info().rules().size() + "条规则。"
            : "规则文件有" + loaded.problems().size() + "处错误，改正之前不能用于审核。");
    return lines;
  }

  private static void add(List<String> lines, String kind, List<RuleProblem> problems) {
    problems.forEach(problem -> lines.add(kind + " " + problem.sentence()));
  }
}
