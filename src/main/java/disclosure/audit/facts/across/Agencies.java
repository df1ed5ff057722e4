package disclosure.audit.facts.across;

import java.util.Optional;
import java.util.function.Predicate;

/** Tells which reports are of the same agency. */
final class Agencies {

  private static final String NO_PLACE = "报告的单位名称没有写明地名，可能是另一地方的同名单位";
  private static final String OTHER_SPELLING = "报告的单位名称与名录的写法不完全相同，可能不是同一单位";

  private final Roster roster;
  private final Predicate<String> placed;

  /**
   * Agencies by a roster.
   *
   * @param placed whether an agency's name says of which place it is
   */
  Agencies(Roster roster, Predicate<String> placed) {
    this.roster = roster;
    this.placed = placed;
  }

  /** The agency of a report; none if the report does not name it. */
  Optional<Agency> of(ReportFacts report) {
    String name = report.facts().identity().agency();
    String key = AgencyKey.of(name);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Optional<RosterEntry> known = roster.named(name);
    if (known.isPresent()) {
      return known.map(entry -> listed(entry, null));
    }
    Optional<RosterEntry> like = roster.like(name);
    if (like.isPresent()) {
      return like.map(entry -> listed(entry, OTHER_SPELLING));
    }
    return Optional.of(new Agency(key, name, placed.test(name) ? null : NO_PLACE));
  }

  private static Agency listed(RosterEntry entry, String doubt) {
    return new Agency(AgencyKey.of(entry.agency()), entry.agency(), doubt);
  }
}
