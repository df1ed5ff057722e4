package disclosure.audit.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A cell of a table's head, or of the labels before its rows.
 *
 * @param text the label
 * @param across number of lines (columns, or rows of figures) it stands over
 * @param deep number of levels it takes
 * @param leaf whether it names a single line
 * @param note how the report prints the label, where otherwise; else null
 */
public record HeadCell(String text, int across, int deep, boolean leaf, String note) {

  /**
   * Arranges labels with what they stand under.
   *
   * @param paths for each line its labels, the outermost first and its own last; a null says that
   *     the label before takes this level too
   * @param notes for each line how the report prints its own label; null where as the form has it
   * @return for each level the cells that begin there, each with the index of its first line
   */
  static List<List<Placed>> arrange(List<List<String>> paths, List<String> notes) {
    int depth = paths.isEmpty() ? 0 : paths.get(0).size();
    List<List<Placed>> levels = new ArrayList<>();
    for (int level = 0; level < depth; level++) {
      List<Placed> cells = new ArrayList<>();
      for (int line = 0; line < paths.size(); line++) {
        if (paths.get(line).get(level) != null && !continues(paths, line, level)) {
          cells.add(new Placed(line, cell(paths, notes, line, level)));
        }
      }
      levels.add(cells);
    }
    return levels;
  }

  private static HeadCell cell(List<List<String>> paths, List<String> notes, int line, int level) {
    List<String> path = paths.get(line);
    int deep = 1;
    while (level + deep < path.size() && path.get(level + deep) == null) {
      deep++;
    }
    int across = 1;
    while (line + across < paths.size() && continues(paths, line + across, level)) {
      across++;
    }
    boolean leaf = leaf(path, level);
    return new HeadCell(path.get(level), across, deep, leaf, leaf ? notes.get(line) : null);
  }

  /** Whether a line stands under the same group as the line before it. */
  private static boolean continues(List<List<String>> paths, int line, int level) {
    if (line == 0 || leaf(paths.get(line), level) || leaf(paths.get(line - 1), level)) {
      return false;
    }
    List<String> before = paths.get(line - 1).subList(0, level + 1);
    return Objects.equals(before, paths.get(line).subList(0, level + 1));
  }

  private static boolean leaf(List<String> path, int level) {
    return path.subList(level + 1, path.size()).stream().allMatch(Objects::isNull);
  }

  /**
   * A cell and where it begins.
   *
   * @param line index of the first line it stands over
   * @param cell the cell
   */
  record Placed(int line, HeadCell cell) {}
}
