package disclosure.audit.facts.across;

import disclosure.audit.facts.Figure;
import disclosure.audit.facts.FigureState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the reports of a run say together. Made once all are read; may then be asked by several
 * threads.
 */
public final class Across {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final String SEVERAL = "上年度有几份内容不同的报告，无法确定以哪一份为准";

  private final List<ReportFacts> reports;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Optional<Agency>> agencies = new ArrayList<>();
  private final Shelf shelf = new Shelf();
  private final CopySearch copies;

  private Across(
      List<ReportFacts> reports, Roster roster, CommonPhrases common, Predicate<String> placed) {
    this.reports = reports.stream().sorted(Comparator.comparing(ReportFacts::file)).toList();
    Agencies names = new Agencies(roster, placed);
    for (int i = 0; i < this.reports.size(); i++) {
      ReportFacts report = this.reports.get(i);
      int place = i;
      places.put(report.file(), i);
      agencies.add(names.of(report));
      agencies.get(i).ifPresent(agency -> shelf.put(agency, report, place));
    }
    this.copies = new CopySearch(this.reports, common);
  }

  /**
   * The reports of a run.
   *
   * @param reports in any order
   * @param roster {@link Roster#NONE} if there is none
   * @param common sentences that are no sign of copying
   * @param placed whether an agency's name says of which place it is
   */
  public static Across of(
      List<ReportFacts> reports, Roster roster, CommonPhrases common, Predicate<String> placed) {
    return new Across(reports, roster, common, placed);
  }

  /**
   * The facts that other reports add to one: {@link EarlierReport} with its {@link EarlierFigure}s,
   * {@link DoubleReport}, {@link CopiedText}.
   *
   * @param file of a report of the run
   */
  public List<Object> factsFor(String file) {
    int place = places.get(file);
    List<Object> facts = new ArrayList<>();
    Optional<Agency> agency = agencies.get(place);
    Integer year = reports.get(place).facts().identity().year();
    if (agency.isPresent() && year != null) {
      doubles(place, agency.get(), year, facts);
      earlier(place, agency.get(), year, facts);
    }
    copied(place, agency, facts);
    return facts;
  }

  private void doubles(int place, Agency agency, int year, List<Object> facts) {
    ReportFacts own = reports.get(place);
    Set<String> contents = new LinkedHashSet<>(List.of(own.sha256()));
    for (int other : shelf.of(agency.key(), year)) {
      ReportFacts second = reports.get(other);
      if (contents.add(second.sha256())) {
        facts.add(
            new DoubleReport(
                second.file(),
                second.name(),
                differing(own, second),
                alike(place, other),
                Agency.doubt(agency, agencies.get(other).orElseThrow())));
      }
    }
  }

  private void earlier(int place, Agency agency, int year, List<Object> facts) {
    Shelf.Found found = shelf.earlier(agency, year);
    if (found.places().isEmpty()) {
      return;
    }
    int last = found.places().get(0);
    ReportFacts report = reports.get(last);
    String doubt = found.doubt();
    if (doubt == null) {
      doubt = Agency.doubt(agency, agencies.get(last).orElseThrow());
    }
    if (found.places().stream()
        .anyMatch(other -> !differing(report, reports.get(other)).isEmpty())) {
      doubt = SEVERAL;
    }
    facts.add(new EarlierReport(report.file(), report.name(), doubt));
    report.facts().figures().values().forEach(figure -> facts.add(new EarlierFigure(figure)));
    facts.add(copies.compare(place, last, CopiedText.Kind.EARLIER));
  }

  /** Reports whose agency is unknown, or may be the same, are no other agency's for certain. */
  private void copied(int place, Optional<Agency> agency, List<Object> facts) {
    if (agency.isEmpty()) {
      return;
    }
    int other =
        copies.mostAlike(
            place,
            each ->
                !later(each, place)
                    && agencies.get(each).filter(a -> apart(a, agency.get())).isPresent());
    if (other >= 0) {
      facts.add(copies.compare(place, other, CopiedText.Kind.OTHER));
    }
  }

  /** Whether one report is on a later year than another, which can't have been copied from it. */
  private boolean later(int one, int other) {
    Integer year = reports.get(one).facts().identity().year();
    Integer own = reports.get(other).facts().identity().year();
    return year != null && own != null && year > own;
  }

  private static boolean apart(Agency one, Agency other) {
    return !one.key().endsWith(other.key()) && !other.key().endsWith(one.key());
  }

  /** Cells with other figures in the other report; unreadable ones are no difference. */
  private static List<String> differing(ReportFacts one, ReportFacts other) {
    Set<String> cells = new LinkedHashSet<>(one.facts().figures().keySet());
    cells.addAll(other.facts().figures().keySet());
    return cells.stream()
        .filter(cell -> differs(one.facts().figures().get(cell), other.facts().figures().get(cell)))
        .toList();
  }

  private static boolean differs(Figure one, Figure other) {
    if (one == null || other == null) {
      return one != other;
    }
    if (one.state() == FigureState.UNREADABLE || other.state() == FigureState.UNREADABLE) {
      return false;
    }
    if (one.number() && other.number()) {
      return one.value().compareTo(other.value()) != 0;
    }
    return one.state() != other.state() || !Objects.equals(one.raw(), other.raw());
  }

  private BigDecimal alike(int one, int other) {
    BigDecimal there = copies.percent(one, other);
    BigDecimal back = copies.percent(other, one);
    boolean silent =
        copies.text(reports.get(one)).length() == 0
            && copies.text(reports.get(other)).length() == 0;
    return silent ? ALL : there.max(back);
  }
}
