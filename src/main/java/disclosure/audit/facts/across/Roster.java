package disclosure.audit.facts.across;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agencies that owe reports, with their other names and their superiors. */
public final class Roster {

  /** No roster was given. */
  public static final Roster NONE = new Roster(List.of());

  private final List<RosterEntry> entries;
  private final Map<String, RosterEntry> byName = new HashMap<>();

  /** A roster of agencies whose names and aliases are all different. */
  public Roster(List<RosterEntry> entries) {
    this.entries = List.copyOf(entries);
    for (RosterEntry entry : entries) {
      byName.put(AgencyKey.of(entry.agency()), entry);
      entry.aliases().forEach(alias -> byName.put(AgencyKey.of(alias), entry));
    }
  }

  /** Its agencies in the order of the file. */
  public List<RosterEntry> entries() {
    return entries;
  }

  /** What all names of one agency have in common; names that it does not know are only folded. */
  public String key(String name) {
    return AgencyKey.of(named(name).map(RosterEntry::agency).orElse(name));
  }

  /** The agency of a name or alias. */
  public Optional<RosterEntry> named(String name) {
    return Optional.ofNullable(byName.get(AgencyKey.of(name)));
  }

  /**
   * The only agency whose name is the given one with a place in front, or the other way round, as
   * in 龙亭区财政局 and 开封市龙亭区财政局.
   */
  public Optional<RosterEntry> like(String name) {
    String key = AgencyKey.of(name);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    List<RosterEntry> found =
        byName.entrySet().stream()
            .filter(known -> known.getKey().endsWith(key) || key.endsWith(known.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The agencies directly below one. */
  public List<RosterEntry> below(RosterEntry superior) {
    return entries.stream()
        .filter(entry -> named(entry.superior()).filter(superior::equals).isPresent())
        .toList();
  }
}
