package disclosure.audit.report.xlsx;

/**
 * A column of a sheet.
 *
 * @param head as printed in the first row
 * @param width in characters of the Latin alphabet; a Chinese one takes two
 * @param look how its cells look
 */
record Column(String head, int width, Look look) {

  /** Number of lines that a text takes when it is broken at the column's width. */
  int lines(String text) {
    return text.lines().mapToInt(this::linesOf).sum();
  }

  private int linesOf(String line) {
    int taken = line.codePoints().map(c -> c > 0xFF ? 2 : 1).sum();
    int usable = Math.max(1, width - 1);
    return Math.max(1, (taken + usable - 1) / usable);
  }
}
