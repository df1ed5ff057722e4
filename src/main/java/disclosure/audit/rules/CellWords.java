package disclosure.audit.rules;

import disclosure.audit.form.FormWords;
import disclosure.audit.form.Quotes;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lists of cells in messages: kept by id while the session runs, then named in the form's words.
 */
final class CellWords {

  private static final String MARK = "\u0000";
  private static final String PRINTED = "\u0001";

  /** An id in a text, as in {@code [[t3/1]]}. */
  private static final Pattern PLACE = Pattern.compile("\\[\\[([^\\[\\]]+)]]");

  /** A message names so many cells; the finding lists all. */
  private static final int NAMED = 5;

  private CellWords() {}

  static String mark(Collection<String> cells) {
    return MARK + String.join(MARK, cells);
  }

  /** What is printed in cells, to be quoted in the order of the form. */
  static String mark(Map<String, String> printed) {
    return MARK
        + printed.entrySet().stream()
            .map(cell -> cell.getKey() + PRINTED + cell.getValue())
            .collect(Collectors.joining(MARK));
  }

  static String words(String value, FormWords words) {
    if (!value.startsWith(MARK)) {
      return value.indexOf('[') < 0 ? value : places(value, words);
    }
    if (value.contains(PRINTED)) {
      return quotes(value, words);
    }
    List<String> cells = Arrays.stream(value.split(MARK)).filter(cell -> !cell.isEmpty()).toList();
    List<String> names = words.cells(cells);
    String named = names.stream().limit(NAMED).collect(Collectors.joining("、"));
    return names.size() > NAMED ? named + "等" + cells.size() + "个单元格" : named;
  }

  private static String places(String value, FormWords words) {
    return PLACE
        .matcher(value)
        .replaceAll(found -> Matcher.quoteReplacement(words.name(found.group(1))));
  }

  private static String quotes(String value, FormWords words) {
    Map<String, String> printed = new HashMap<>();
    for (String cell : value.substring(1).split(MARK)) {
      int end = cell.indexOf(PRINTED);
      printed.put(cell.substring(0, end), cell.substring(end + 1));
    }
    return words.inOrder(printed.keySet()).stream()
        .map(printed::get)
        .distinct()
        .map(Quotes::around)
        .collect(Collectors.joining("、"));
  }
}
