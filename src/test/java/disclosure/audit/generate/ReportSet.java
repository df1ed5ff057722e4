package disclosure.audit.generate;

import java.util.LinkedHashMap;
import java.util.Map;

/** A report with those of other years and agencies beside it; tests put a defect into the set. */
public final class ReportSet {

  /** File of the report that the set is about. */
  public static final String OWN = "own.txt";

  /** File of the same agency's report on the year before. */
  public static final String LAST = "last.txt";

  /** File of the report of the agency above, whose figures are the sum of its two subordinates'. */
  public static final String SUPERIOR = "superior.txt";

  /** File of the report of the other agency below the superior. */
  public static final String SISTER = "sister.txt";

  /** The report that the set is about. */
  public final ReportDraft own;

  /** All reports, the own one too, by file. */
  public final Map<String, ReportDraft> reports = new LinkedHashMap<>();

  /** The rows of the roster below its headings 机关,上级,下级汇总,应报年度. */
  public final StringBuilder roster = new StringBuilder();

  ReportSet(ReportDraft own) {
    this.own = own;
    reports.put(OWN, own);
  }

  /** Leaves the sum of the subordinates out, so that an altered part is no defect of it. */
  void withoutSuperior() {
    reports.remove(SUPERIOR);
    roster.setLength(0);
  }

  /** Another report of the set; null if the set has none such. */
  public ReportDraft report(String file) {
    return reports.get(file);
  }
}
