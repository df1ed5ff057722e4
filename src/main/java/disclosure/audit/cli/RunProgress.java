package disclosure.audit.cli;

import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Run;
import disclosure.audit.audit.Status;
import disclosure.audit.audit.UnreadFile;
import disclosure.audit.pipeline.RunListener;
import disclosure.audit.pipeline.RunResult;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells the user how a run goes on: a bar on long runs, then one line a report. */
final class RunProgress implements RunListener {

  /** Shorter runs are over before a bar is of use. */
  private static final int LONG_RUN = 20;

  private final Console console;
  private ProgressBar bar;

  RunProgress(Console console) {
    this.console = console;
  }

  @Override
  public void begins(int files) {
    if (files >= LONG_RUN && System.console() != null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("读取报告")
              .setInitialMax(files)
              .setStyle(ProgressBarStyle.ASCII)
              .build();
    }
  }

  @Override
  public synchronized void fileRead() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void audited(Audit audit) {
    closeBar();
    console.line(
        "%s  %s 分  待整改 %d  待复核 %d  %s%s  %s"
            .formatted(
                audit.assessment().grade(),
                audit.assessment().score().stripTrailingZeros().toPlainString(),
                audit.count(Status.OPEN),
                audit.count(Status.REVIEW),
                name(audit),
                audit.assessment().provisional() ? "（暂定：有数据读不准）" : "",
                audit.source().file()));
  }

  @Override
  public void unread(UnreadFile file) {
    closeBar();
    console.line("读不出  " + file.file() + "：" + file.reason());
  }

  /**
   * The last lines of a run.
   *
   * @param page whether the run has written its page
   */
  void ends(RunResult result, Path out, boolean page) {
    closeBar();
    result.run().notices().forEach(notice -> console.line("提示  " + notice));
    missing(result.run());
    console.line(
        "共审核 %d 份报告，读不出 %d 份；结果在 %s%s。"
            .formatted(
                result.run().audits().size(),
                result.run().unread().size(),
                out,
                page ? "，请打开其中的 summary.html" : ""));
  }

  /** How many agencies of the roster have no report. */
  private void missing(Run run) {
    long open = agencies(run, Status.OPEN);
    long review = agencies(run, Status.REVIEW);
    if (open + review > 0) {
      String doubtful = review == 0 ? "" : "，另有 " + review + " 个待人工复核";
      console.line(
          "名录中有 "
              + open
              + " 个单位没有提交应报的年度报告（共缺 "
              + run.missing().stream().filter(f -> f.status() == Status.OPEN).count()
              + " 份）"
              + doubtful
              + "。");
    }
  }

  private static long agencies(Run run, Status status) {
    return run.missing().stream()
        .filter(finding -> finding.status() == status)
        .map(finding -> run.whose(finding).map(Run.Whose::agency).orElse(finding.id()))
        .distinct()
        .count();
  }

  private static String name(Audit audit) {
    String agency = audit.facts().identity().agency();
    Integer year = audit.facts().identity().year();
    return (agency == null ? "（未写明机关）" : agency) + (year == null ? "" : " " + year + " 年");
  }

  private void closeBar() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
