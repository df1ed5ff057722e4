package disclosure.audit.report;

import java.util.Set;

/** A name given to {@code --format} that stands for no output. Its message is for the user. */
public final class UnknownFormat extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * A name that is not known.
   *
   * @param name as given
   * @param known the names that are
   */
  public UnknownFormat(String name, Set<String> known) {
    super("--format 不认识“" + name + "”，可以选用：" + String.join("、", known) + "（多个用逗号分开）。");
  }
}
