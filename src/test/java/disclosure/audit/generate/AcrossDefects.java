package disclosure.audit.generate;

import disclosure.audit.generate.Defect.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Defects that only show beside other reports, a roster or the calendar. */
final class AcrossDefects {

  private static final int IN_FORCE_SINCE = 2021;

  private AcrossDefects() {}

  static List<Defect> all() {
    return List.of(
        inFamily("X01", "more carried over than was left", (s, r) -> carriedOver(s)),
        inFamily("X01", "less left than was carried over", (s, r) -> left(s, r)),
        inFamily("X02", "one document too many in force", (s, r) -> inForce(s, ReportSet.OWN, 1)),
        inFamily("X02", "more in force last year", (s, r) -> inForce(s, ReportSet.LAST, 7)),
        inFamily("X03", "last year's text", (s, r) -> copied(s, ReportSet.LAST)),
        inFamily("X03", "another agency's text", (s, r) -> copied(s, ReportSet.SISTER)),
        inFamily("X04", "a second report with another figure", AcrossDefects::otherFigure),
        inFamily("X04", "a second report in other words", AcrossDefects::otherWords),
        inFamily("X05", "no report of an agency", (s, r) -> unreported(s, s.own.place + "档案管理局")),
        inFamily("X05", "a report of the roster's not among them", (s, r) -> withoutSister(s)),
        inFamily("X06", "requests that are no sum", (s, r) -> noSum(s, "t3/1/other", "t3/4/other")),
        inFamily("X06", "suits that are no sum", (s, r) -> noSum(s, "t4/direct/pending")),
        Defect.inReport("D01", "a department a day late", (d, r) -> published(d, 2, 1, "局")),
        Defect.inReport("D01", "a department in summer", (d, r) -> published(d, 7, 15, "局")),
        Defect.inReport("D01", "a government in April", (d, r) -> published(d, 4, 1, "人民政府")));
  }

  private static Defect inFamily(
      String rule, String name, BiFunction<ReportSet, Random, Effect> put) {
    return new Defect(rule, name, true, put::apply);
  }

  private static Effect carriedOver(ReportSet set) {
    if (set.report(ReportSet.LAST) == null) {
      return null;
    }
    set.withoutSuperior();
    String[] cells = {"t3/2/natural", "t3/2/total", "t3/4/natural", "t3/4/total"};
    more(set.own, cells);
    return Effect.at("t3/2/natural").changed(cells);
  }

  private static Effect left(ReportSet set, Random random) {
    ReportDraft last = set.report(ReportSet.LAST);
    String column = random.nextBoolean() ? "enterprise" : "natural";
    if (last == null) {
      return null;
    }
    String[] cells = {"t3/1/" + column, "t3/1/total", "t3/4/" + column, "t3/4/total"};
    more(last, cells);
    return Effect.at("t3/2/" + column).changed("t3/2/total").changed(cells);
  }

  private static Effect inForce(ReportSet set, String file, int more) {
    String cell = "t2/normative/inForce";
    ReportDraft draft = set.report(file);
    if (draft == null || set.own.year <= IN_FORCE_SINCE) {
      return null;
    }
    draft.set(cell, draft.count(cell) + more);
    return Effect.at("t2/normative").changed(cell);
  }

  private static Effect copied(ReportSet set, String file) {
    ReportDraft source = set.report(file);
    if (source == null) {
      return null;
    }
    List<String> own = set.own.paragraphs.get(1);
    for (int place = 1; place < source.paragraphs.get(1).size() && place < own.size(); place++) {
      if (place != 2) {
        own.set(place, source.paragraphs.get(1).get(place));
      }
    }
    set.own.paragraphs.put(5, source.paragraphs.get(5));
    return Effect.report();
  }

  private static Effect otherFigure(ReportSet set, Random random) {
    ReportDraft second = set.own.copy();
    String cell = random.nextBoolean() ? "t2/licence/decisions" : "t2/penalty/decisions";
    second.set(cell, second.count(cell) + 1 + random.nextInt(50));
    return doubled(set, second).changed(cell);
  }

  private static Effect otherWords(ReportSet set, Random random) {
    ReportDraft second = set.own.copy();
    second.paragraphs.put(
        5, new ArrayList<>(List.of("存在的主要问题是人手不足。改进措施：" + OwnWords.sentences(8, random))));
    return doubled(set, second);
  }

  /** Two reports of one agency have no sum that could be checked. */
  private static Effect doubled(ReportSet set, ReportDraft second) {
    set.withoutSuperior();
    set.reports.put("second.txt", second);
    return Effect.report();
  }

  private static Effect unreported(ReportSet set, String agency) {
    set.roster.append(agency).append(",,,").append(set.own.year).append('\n');
    return Effect.report();
  }

  private static Effect withoutSister(ReportSet set) {
    set.reports.remove(ReportSet.SISTER);
    return Effect.report();
  }

  private static Effect noSum(ReportSet set, String... cells) {
    ReportDraft superior = set.report(ReportSet.SUPERIOR);
    more(superior, cells);
    String[] totals =
        Stream.of(cells)
            .map(c -> c.substring(0, c.lastIndexOf('/')) + "/total")
            .toArray(String[]::new);
    more(superior, totals);
    return Effect.report().changed(cells).changed(totals);
  }

  private static Effect published(ReportDraft draft, int month, int day, String kind) {
    draft.published = DraftMaker.date(draft.year + 1, month, day);
    return draft.agency.endsWith(kind) ? Effect.report() : null;
  }

  private static void more(ReportDraft draft, String... cells) {
    for (String cell : cells) {
      draft.set(cell, draft.count(cell) + 1);
    }
  }
}
