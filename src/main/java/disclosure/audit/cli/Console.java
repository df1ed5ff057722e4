package disclosure.audit.cli;

import java.io.PrintStream;

/**
 * What the user sees.
 *
 * @param out for what was asked for
 * @param err for mistakes and notices
 */
record Console(PrintStream out, PrintStream err) {

  void line(String line) {
    out.println(line);
  }

  void error(String line) {
    err.println(line);
  }
}
