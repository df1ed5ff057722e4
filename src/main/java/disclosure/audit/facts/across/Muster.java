package disclosure.audit.facts.across;

import disclosure.audit.facts.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds the reports of a run against its roster. */
public final class Muster {

  private final Roster roster;
  private final List<ReportFacts> reports;
  private final Agencies agencies;
  private final List<String> doubtful = new ArrayList<>();
  private final Shelf shelf = new Shelf();
  private final SortedSet<Integer> years = new TreeSet<>();

  /**
   * The reports of a run beside its roster.
   *
   * @param unread files of which nothing is known
   */
  public Muster(List<ReportFacts> reports, Roster roster, List<String> unread) {
    this.roster = roster;
    this.reports = List.copyOf(reports);
    this.agencies = new Agencies(roster, name -> true);
    this.doubtful.addAll(unread);
    for (int i = 0; i < this.reports.size(); i++) {
      shelve(i);
    }
  }

  private void shelve(int place) {
    ReportFacts report = reports.get(place);
    Integer year = report.facts().identity().year();
    Optional<Agency> agency = agencies.of(report);
    if (year != null) {
      years.add(year);
    }
    if (year == null || agency.isEmpty()) {
      doubtful.add(report.file());
    } else {
      shelf.put(agency.get(), report, place);
    }
  }

  /**
   * The facts of the run: {@link Due}, {@link Aggregate} and {@link AggregateFigure}. Only years
   * are looked at for which some agency of the run has reported.
   */
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    for (RosterEntry entry : roster.entries()) {
      for (int year : years) {
        if (entry.years().due(year)) {
          due(entry, year, facts);
        }
        if (entry.summed()) {
          sums(entry, year, facts);
        }
      }
    }
    return facts;
  }

  /** Years named in the roster on which no agency of the run has reported. */
  public List<Integer> unreportedYears() {
    SortedSet<Integer> named = new TreeSet<>();
    roster.entries().forEach(entry -> named.addAll(entry.years().named()));
    named.removeAll(years);
    return List.copyOf(named);
  }

  private List<Integer> reportsOf(RosterEntry entry, int year) {
    return shelf.of(AgencyKey.of(entry.agency()), year);
  }

  private void due(RosterEntry entry, int year, List<Object> facts) {
    if (reportsOf(entry, year).isEmpty()) {
      Stream<String> unknown = doubtful.stream().filter(file -> names(file, entry));
      Stream<String> alike =
          reports.stream()
              .filter(report -> Objects.equals(report.facts().identity().year(), year))
              .filter(report -> mayBe(report, entry))
              .map(ReportFacts::file);
      List<String> possible = Stream.concat(unknown, alike).distinct().sorted().toList();
      facts.add(new Due(entry.agency(), year, entry.line(), possible));
    }
  }

  /**
   * A report with nearly the agency's name, and no other listed one's, may have a misprinted title.
   */
  private boolean mayBe(ReportFacts report, RosterEntry entry) {
    String named = report.facts().identity().agency();
    return roster.named(named).isEmpty()
        && (AgencyKey.alike(named, entry.agency())
            || entry.aliases().stream().anyMatch(alias -> AgencyKey.alike(named, alias)));
  }

  /** Whether a file's name or folders hold one of the agency's names. */
  private static boolean names(String file, RosterEntry entry) {
    String key = AgencyKey.of(file);
    return key.contains(AgencyKey.of(entry.agency()))
        || entry.aliases().stream().anyMatch(alias -> key.contains(AgencyKey.of(alias)));
  }

  private void sums(RosterEntry superior, int year, List<Object> facts) {
    List<Integer> own = reportsOf(superior, year);
    if (own.isEmpty()) {
      return;
    }
    List<RosterEntry> below =
        roster.below(superior).stream().filter(entry -> entry.years().due(year)).toList();
    List<String> missing = new ArrayList<>();
    List<ReportFacts> parts = new ArrayList<>();
    for (RosterEntry entry : below) {
      List<Integer> found = reportsOf(entry, year);
      if (sole(found)) {
        parts.add(reports.get(found.get(0)));
      } else {
        missing.add(entry.agency());
      }
    }
    if (!sole(own)) {
      missing.add(superior.agency());
    }
    ReportFacts whole = reports.get(own.get(0));
    List<String> names = below.stream().map(RosterEntry::agency).toList();
    facts.add(new Aggregate(superior.agency(), year, whole.name(), names, missing));
    if (missing.isEmpty() && !parts.isEmpty()) {
      whole.facts().figures().values().forEach(f -> sum(superior, year, f, parts, facts));
    }
  }

  /** Whether there is one report, or several copies of one. */
  private boolean sole(List<Integer> places) {
    return places.stream().map(place -> reports.get(place).sha256()).distinct().count() == 1;
  }

  private static void sum(
      RosterEntry superior, int year, Figure figure, List<ReportFacts> parts, List<Object> facts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (ReportFacts part : parts) {
      Map<String, Figure> figures = part.facts().figures();
      Figure value = figures.get(figure.cell());
      if (value == null || !value.number()) {
        return;
      }
      sum = sum.add(value.value());
    }
    if (figure.number()) {
      facts.add(new AggregateFigure(superior.agency(), year, figure, sum));
    }
  }
}
