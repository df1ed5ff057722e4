package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expands patterns of cell ids against the cells that the form in use has. */
final class CellPatterns {

  /** Stands for the row carried on from before; {@code @1} for row 1 where none is. */
  private static final Pattern CARRIED = Pattern.compile("@(?<otherwise>[A-Za-z0-9.]*)");

  private final List<String> cells;
  private final Map<String, List<String>> expanded = new LinkedHashMap<>();

  /**
   * Patterns over the cells of a form.
   *
   * @param cells all cell ids in the order of the form
   */
  CellPatterns(List<String> cells) {
    this.cells = List.copyOf(cells);
  }

  /**
   * The cells of a reading, in the order of the form.
   *
   * @param reading patterns as {@code t3/3.3.*}{@code /total}; their cells are summed
   * @param carried rows that {@code @} stands for
   * @return empty if one of the patterns has no cell in this form, or nothing is carried
   */
  List<String> expand(List<String> reading, List<String> carried) {
    LinkedHashSet<String> all = new LinkedHashSet<>();
    for (String pattern : reading) {
      List<String> found = new ArrayList<>();
      for (String single : resolve(pattern, carried)) {
        found.addAll(expanded.computeIfAbsent(single, this::matching));
      }
      if (found.isEmpty()) {
        return List.of();
      }
      all.addAll(found);
    }
    return cells.stream().filter(all::contains).toList();
  }

  /** Whether the form has a cell. */
  boolean has(String cell) {
    return cells.contains(cell);
  }

  private static List<String> resolve(String signed, List<String> carried) {
    String pattern = signed.startsWith("-") ? signed.substring(1) : signed;
    Matcher matcher = CARRIED.matcher(pattern);
    if (!matcher.find()) {
      return List.of(pattern);
    }
    String otherwise = matcher.group("otherwise");
    List<String> rows = carried.isEmpty() && !otherwise.isEmpty() ? List.of(otherwise) : carried;
    return rows.stream().map(matcher::replaceFirst).toList();
  }

  private List<String> matching(String pattern) {
    Pattern regex = Pattern.compile(Pattern.quote(pattern).replace("*", "\\E[^/]*\\Q"));
    return cells.stream().filter(cell -> regex.matcher(cell).matches()).toList();
  }
}
