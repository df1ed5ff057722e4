package disclosure.audit.facts;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kinds of parts, and the kinds whose parts they divide further, as 法人 is one of 申请人. */
final class Families {

  private final Map<String, Set<String>> above = new HashMap<>();

  Families(List<ClaimMapping> mappings) {
    for (ClaimMapping mapping : mappings) {
      if (mapping.family() != null) {
        mapping
            .families()
            .forEach(
                part ->
                    above.computeIfAbsent(part, p -> new LinkedHashSet<>()).add(mapping.family()));
      }
    }
  }

  /** The kinds that a part of a kind is also a part of, as 申请人 for 商业企业. */
  Set<String> above(String family) {
    return above.getOrDefault(family, Set.of());
  }
}
