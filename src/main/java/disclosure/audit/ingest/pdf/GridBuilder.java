package disclosure.audit.ingest.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes a grid of cells from lines that touch each other. */
final class GridBuilder {

  /** Lines this near, in points, are one edge: double lines, borders beside each other. */
  private static final float SAME_EDGE = 4.5f;

  /** Share of a cell's side that must be drawn to part it from its neighbour. */
  private static final float DRAWN = 0.85f;

  /** Of a short side, this much in points may be missing: at most half of it. */
  private static final float MISSING = 4.5f;

  private final int page;
  private final float[] xs;
  private final float[] ys;

  /** Drawn length of the side at edge x, in row y, and of the side at edge y, in column x. */
  private final float[][] upright;

  private final float[][] level;

  private GridBuilder(int page, List<Ruling> lines) {
    this.page = page;
    xs = edges(lines, false);
    ys = edges(lines, true);
    upright = new float[xs.length][Math.max(0, ys.length - 1)];
    level = new float[ys.length][Math.max(0, xs.length - 1)];
    for (Ruling line : lines) {
      if (line.horizontal()) {
        draw(level[Edges.nearest(ys, line.at())], xs, line);
      } else {
        draw(upright[Edges.nearest(xs, line.at())], ys, line);
      }
    }
  }

  /** The grid that lines enclose; empty where they enclose nothing. */
  static Optional<Grid> build(int page, List<Ruling> lines) {
    boolean crossing =
        lines.stream().anyMatch(Ruling::horizontal) && !lines.stream().allMatch(Ruling::horizontal);
    if (!crossing) {
      return Optional.empty();
    }
    GridBuilder builder = new GridBuilder(page, lines);
    if (builder.xs.length < 2 || builder.ys.length < 2) {
      return Optional.empty();
    }
    return Optional.of(builder.grid(builder.cells()));
  }

  /** Ends of lines are edges as well: a table may have no line at its sides or at a page break. */
  private static float[] edges(List<Ruling> lines, boolean horizontal) {
    float least = Float.MAX_VALUE;
    float most = -Float.MAX_VALUE;
    float[] positions = new float[lines.size() + 2];
    int count = 0;
    for (Ruling line : lines) {
      if (line.horizontal() == horizontal) {
        positions[count++] = line.at();
      } else {
        least = Math.min(least, line.from());
        most = Math.max(most, line.to());
      }
    }
    positions[count++] = least;
    positions[count++] = most;
    return Edges.cluster(Arrays.copyOf(positions, count), SAME_EDGE);
  }

  private static void draw(float[] sides, float[] edges, Ruling line) {
    for (int i = 0; i < sides.length; i++) {
      float from = Math.max(line.from(), edges[i]);
      float to = Math.min(line.to(), edges[i + 1]);
      if (to > from) {
        sides[i] += to - from;
      }
    }
  }

  private boolean wallLeft(int row, int column) {
    return column == 0 || drawn(upright[column][row], ys[row + 1] - ys[row]);
  }

  private boolean wallAbove(int row, int column) {
    return row == 0 || drawn(level[row][column], xs[column + 1] - xs[column]);
  }

  private static boolean drawn(float length, float side) {
    return length >= Math.min(DRAWN * side, Math.max(side - MISSING, side / 2));
  }

  private Grid grid(List<GridCell> cells) {
    int rows = ys.length - 1;
    Bounds bounds = new Bounds(xs[0], ys[0], xs[xs.length - 1], ys[rows]);
    return new Grid(page, bounds, rows, cells, open(level[0]), open(level[rows]));
  }

  private boolean open(float[] sides) {
    float drawn = 0;
    for (float side : sides) {
      drawn += side;
    }
    return drawn < DRAWN * (xs[xs.length - 1] - xs[0]);
  }

  private List<GridCell> cells() {
    int[][] regions = new GridRegions(ys.length - 1, xs.length - 1).join(this::joined);
    List<GridCell> cells = new ArrayList<>();
    boolean[][] done = new boolean[ys.length - 1][xs.length - 1];
    for (int row = 0; row < done.length; row++) {
      for (int column = 0; column < done[row].length; column++) {
        if (!done[row][column]) {
          cells.add(cell(regions, done, row, column));
        }
      }
    }
    return cells;
  }

  private boolean joined(int row, int column, boolean leftNeighbour) {
    return leftNeighbour ? !wallLeft(row, column) : !wallAbove(row, column);
  }

  /** The widest, then highest, rectangle of a region that begins in a place. */
  private GridCell cell(int[][] regions, boolean[][] done, int row, int column) {
    int region = regions[row][column];
    int right = column;
    while (right + 1 < regions[row].length
        && regions[row][right + 1] == region
        && !done[row][right + 1]) {
      right++;
    }
    int bottom = row;
    while (bottom + 1 < regions.length && whole(regions[bottom + 1], region, column, right)) {
      bottom++;
    }
    for (int r = row; r <= bottom; r++) {
      Arrays.fill(done[r], column, right + 1, true);
    }
    int area = (bottom - row + 1) * (right - column + 1);
    boolean crooked = area != GridRegions.size(regions, region);
    Bounds bounds = new Bounds(xs[column], ys[row], xs[right + 1], ys[bottom + 1]);
    return new GridCell(
        row, bottom - row + 1, page, bounds, new ArrayList<>(), new ArrayList<>(0), crooked);
  }

  private static boolean whole(int[] row, int region, int from, int to) {
    for (int column = from; column <= to; column++) {
      if (row[column] != region) {
        return false;
      }
    }
    return true;
  }
}
