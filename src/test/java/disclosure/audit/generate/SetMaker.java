package disclosure.audit.generate;

import disclosure.audit.form.FormBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes sets of reports that are right, each for itself and together. */
public final class SetMaker {

  private static final List<String> COLUMNS =
      List.of("natural", "enterprise", "research", "charity", "legal", "other");

  private final DraftMaker maker;
  private final FormBook forms;

  /** A maker of sets of the reports of another maker. */
  public SetMaker(FormBook forms, DraftMaker maker) {
    this.forms = forms;
    this.maker = maker;
  }

  /** A report alone, as in a run of one. */
  public ReportSet alone(long seed) {
    return new ReportSet(maker.draft(seed));
  }

  /** A report with last year's, one of another agency, their superior's, and a roster. */
  public ReportSet family(long seed) {
    ReportSet set = alone(seed);
    Random random = new Random(seed * 104_729 + 5);
    int year = set.own.year;
    String place = set.own.place;
    if (forms.forYear(year - 1).isPresent()) {
      Map<String, String> before = before(set.own, random);
      set.reports.put(ReportSet.LAST, maker.draft(year - 1, place, set.own.agency, before, random));
    }
    ReportDraft sister =
        maker.draft(year, place, place + "文化旅游局", maker.figures(year, random), random);
    String superior = place + "综合管理总局";
    Map<String, String> sums = sums(set.own.figures, sister.figures);
    set.reports.put(ReportSet.SISTER, sister);
    set.reports.put(ReportSet.SUPERIOR, maker.draft(year, place, superior, sums, random));
    set.roster.append(superior).append(",,是,").append(year).append('\n');
    for (String agency : List.of(set.own.agency, sister.agency)) {
      set.roster.append(agency).append(',').append(superior).append(",,").append(year).append('\n');
    }
    return set;
  }

  /** Figures of the year before that lead to a report's. */
  private Map<String, String> before(ReportDraft own, Random random) {
    Map<String, String> figures = maker.figures(own.year - 1, random);
    for (String column : COLUMNS) {
      int left = own.count("t3/2/" + column);
      int done = count(figures, "t3/3.7/" + column);
      int carried = Math.min(count(figures, "t3/2/" + column), done + left);
      set(figures, "t3/4/" + column, left);
      set(figures, "t3/2/" + column, carried);
      set(figures, "t3/1/" + column, done + left - carried);
    }
    for (String row : List.of("t3/1/", "t3/2/", "t3/4/")) {
      set(figures, row + "total", COLUMNS.stream().mapToInt(c -> count(figures, row + c)).sum());
    }
    for (String row : List.of("t2/regulations/", "t2/normative/")) {
      if (figures.containsKey(row + "inForce") && own.figures.containsKey(row + "inForce")) {
        inForce(figures, own, row);
      }
    }
    return figures;
  }

  private static void inForce(Map<String, String> figures, ReportDraft own, String row) {
    int inForce =
        own.count(row + "inForce") - own.count(row + "made") + own.count(row + "repealed");
    set(figures, row + "inForce", inForce);
  }

  private static Map<String, String> sums(Map<String, String> one, Map<String, String> other) {
    Map<String, String> sums = new LinkedHashMap<>(one);
    one.keySet().stream()
        .filter(cell -> !cell.startsWith("t2/"))
        .forEach(cell -> set(sums, cell, count(one, cell) + count(other, cell)));
    return sums;
  }

  private static int count(Map<String, String> figures, String cell) {
    return Integer.parseInt(figures.get(cell));
  }

  private static void set(Map<String, String> figures, String cell, int count) {
    figures.put(cell, String.valueOf(count));
  }
}
