package disclosure.audit.facts.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reports of a run by agency and year, each by its place in the list of reports. */
final class Shelf {

  /** Shorter names are the ends of too many others. */
  private static final int SHORTEST = 5;

  private static final String OTHER_SPELLING = "两个年度的单位名称写法不同，可能不是同一单位";

  private final SortedMap<String, Map<Integer, List<Integer>>> byAgency = new TreeMap<>();

  /**
   * Reports found.
   *
   * @param places of the reports; usually one or none
   * @param doubt why they may be another agency's, in Chinese; null where that is certain
   */
  record Found(List<Integer> places, String doubt) {}

  void put(Agency agency, ReportFacts report, int place) {
    Integer year = report.facts().identity().year();
    if (year != null) {
      byAgency
          .computeIfAbsent(agency.key(), key -> new HashMap<>())
          .computeIfAbsent(year, any -> new ArrayList<>())
          .add(place);
    }
  }

  List<Integer> of(String key, int year) {
    return byAgency.getOrDefault(key, Map.of()).getOrDefault(year, List.of());
  }

  /**
   * The reports for the year before: of the same name, or else of the only name that is the same
   * with a place in front and has no report for this year.
   */
  Found earlier(Agency agency, int year) {
    List<Integer> same = of(agency.key(), year - 1);
    if (!same.isEmpty()) {
      return new Found(same, null);
    }
    List<String> like =
        byAgency.keySet().stream()
            .filter(key -> longer(key, agency.key()))
            .filter(key -> of(key, year).isEmpty() && !of(key, year - 1).isEmpty())
            .limit(2)
            .toList();
    return like.size() == 1
        ? new Found(of(like.get(0), year - 1), OTHER_SPELLING)
        : new Found(List.of(), null);
  }

  private static boolean longer(String one, String other) {
    return Math.min(one.length(), other.length()) >= SHORTEST
        && (one.endsWith(other) || other.endsWith(one));
  }
}
