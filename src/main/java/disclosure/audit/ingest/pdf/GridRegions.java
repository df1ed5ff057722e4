package disclosure.audit.ingest.pdf;

/** Numbers the regions of a grid that no wall parts. */
final class GridRegions {

  /** Whether no wall stands between a place of the grid and its neighbour. */
  interface Passage {

    /**
     * Looks at one side of a place.
     *
     * @param left true for the neighbour to the left, false for the one above
     */
    boolean open(int row, int column, boolean left);
  }

  private final int[][] regions;

  GridRegions(int rows, int columns) {
    regions = new int[rows][columns];
  }

  /** For each place the number of its region. */
  int[][] join(Passage passage) {
    int next = 0;
    for (int row = 0; row < regions.length; row++) {
      for (int column = 0; column < regions[row].length; column++) {
        regions[row][column] = next++;
        if (column > 0 && passage.open(row, column, true)) {
          rename(regions[row][column], regions[row][column - 1]);
        }
        if (row > 0 && passage.open(row, column, false)) {
          rename(regions[row][column], regions[row - 1][column]);
        }
      }
    }
    return regions;
  }

  private void rename(int from, int to) {
    if (from == to) {
      return;
    }
    for (int[] row : regions) {
      for (int column = 0; column < row.length; column++) {
        if (row[column] == from) {
          row[column] = to;
        }
      }
    }
  }

  /** Number of places of a region. */
  static int size(int[][] regions, int region) {
    int size = 0;
    for (int[] row : regions) {
      for (int number : row) {
        if (number == region) {
          size++;
        }
      }
    }
    return size;
  }
}
