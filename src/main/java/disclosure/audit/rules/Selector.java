package disclosure.audit.rules;

import com.ibm.icu.text.Normalizer2;
import disclosure.audit.form.FormColumn;
import disclosure.audit.form.FormRow;
import disclosure.audit.form.FormTable;
import disclosure.audit.table.Misspelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the rows or columns of a form's table that a rule table names: by id, by the form's words
 * (with or without number and remark), as a range {@code a..b}, or by the beginning of the id
 * ({@code 3.6*}).
 */
final class Selector {

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final String NUMBERING = "^([一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|\\d+\\.)";

  private final String kind;
  private final String table;
  private final List<Line> lines;
  private final Map<String, List<String>> ids = new HashMap<>();

  /**
   * A row or column.
   *
   * @param id as in {@code 3.3.1}
   * @param label the form's words
   * @param words the ways in which they may be written, folded
   */
  private record Line(String id, String label, List<String> words) {}

  private Selector(String kind, String table, List<Line> lines) {
    this.kind = kind;
    this.table = table;
    this.lines = lines;
    for (Line line : lines) {
      line.words().forEach(word -> named(word, line.id()));
      named(line.id(), line.id());
    }
  }

  private void named(String word, String id) {
    List<String> same = ids.computeIfAbsent(word, key -> new ArrayList<>());
    if (!same.contains(id)) {
      same.add(id);
    }
  }

  static Selector rows(FormTable table) {
    List<Line> lines = new ArrayList<>();
    for (FormRow row : table.rows()) {
      lines.add(new Line(row.id(), row.label(), words(row.label(), row.groups())));
    }
    return new Selector("行", table.title(), lines);
  }

  static Selector columns(FormTable table) {
    List<Line> lines = new ArrayList<>();
    for (FormColumn column : table.columns()) {
      lines.add(new Line(column.id(), column.label(), words(column.label(), column.groups())));
    }
    return new Selector("列", table.title(), lines);
  }

  /** The ids named, in the order of the form; never empty. */
  List<String> find(String text) throws WrongEquation {
    int range = text.indexOf("..");
    if (range >= 0) {
      return range(text, text.substring(0, range), text.substring(range + 2));
    }
    if (text.endsWith("*")) {
      return startingWith(text);
    }
    return List.of(one(text));
  }

  private List<String> range(String text, String from, String to) throws WrongEquation {
    List<String> ids = lines.stream().map(Line::id).toList();
    int first = ids.indexOf(find(from).get(0));
    List<String> end = find(to);
    int last = ids.indexOf(end.get(end.size() - 1));
    if (first > last) {
      throw new WrongEquation("“" + text + "”的起点在终点之后，请调换");
    }
    return ids.subList(first, last + 1);
  }

  private List<String> startingWith(String text) throws WrongEquation {
    String start = text.substring(0, text.length() - 1).replaceAll("\\.$", "");
    List<String> found =
        lines.stream()
            .map(Line::id)
            .filter(id -> start.isEmpty() || id.equals(start) || id.startsWith(start + "."))
            .toList();
    if (found.isEmpty()) {
      throw unknown(text);
    }
    return found;
  }

  private String one(String text) throws WrongEquation {
    List<String> named = ids.get(text);
    List<String> found = named == null ? ids.getOrDefault(fold(text), List.of()) : named;
    if (found.isEmpty()) {
      throw unknown(text);
    }
    if (found.size() > 1 && !found.contains(text)) {
      throw new WrongEquation(
          "“" + text + "”在" + table + "中有多个同名的" + kind + "，请改写标识：" + String.join("、", found));
    }
    return found.contains(text) ? text : found.get(0);
  }

  private WrongEquation unknown(String text) {
    return new WrongEquation(table + "没有“" + text + "”这一" + kind + known(text));
  }

  /** What may be written instead: ids for one that looks like an id, else the form's words too. */
  private String known(String text) {
    String likely = likely(text);
    boolean words = likely.isEmpty() && text.codePoints().anyMatch(Character::isIdeographic);
    if (lines.isEmpty()) {
      return "";
    }
    return likely
        + (words ? "，可写：" : "，可写的标识有：")
        + lines.stream()
            .map(line -> words ? "“" + line.label() + "”（" + line.id() + "）" : line.id())
            .collect(Collectors.joining("、"));
  }

  /** The line whose label or id is written nearly so. */
  private String likely(String text) {
    String folded = fold(text);
    String id = Misspelling.id(text, lines.stream().map(Line::id).toList()).orElse(null);
    return lines.stream()
        .filter(
            line ->
                line.id().equals(id)
                    || line.words().stream().anyMatch(word -> Misspelling.likely(folded, word)))
        .findFirst()
        .map(line -> "，是否应为“" + line.label() + "”（" + line.id() + "）")
        .orElse("");
  }

  /** The label, without its number, without its remark, and each of them below its group. */
  private static List<String> words(String label, List<String> groups) {
    String folded = fold(label);
    String bare = folded.replaceFirst(NUMBERING, "");
    List<String> words = new ArrayList<>(List.of(folded, bare));
    words.add(folded.replaceFirst("(?<=.)\\([^()]*\\)$", ""));
    words.add(bare.replaceFirst("(?<=.)\\([^()]*\\)$", ""));
    if (!groups.isEmpty()) {
      String group = fold(groups.get(groups.size() - 1));
      List.copyOf(words)
          .forEach(
              word -> {
                words.add(group + word);
                words.add(group.replaceFirst(NUMBERING, "") + word);
              });
    }
    return words.stream().distinct().toList();
  }

  private static String fold(String label) {
    return NFKC.normalize(label).replaceAll("[\\s·,，]+", "");
  }
}
