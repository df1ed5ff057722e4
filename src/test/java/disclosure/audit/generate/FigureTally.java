package disclosure.audit.generate;

import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.Figure;
import disclosure.audit.facts.FigureState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts the figures that a way of reading gets right, leaves open, or gets wrong. */
public final class FigureTally {
  private final String kind;
  private final List<String> faults = new ArrayList<>();
  private int reports;
  private int right;
  private int unreadable;
  private int wrong;

  /**
   * A count at zero.
   *
   * @param kind name of the kind of files
   */
  public FigureTally(String kind) {
    this.kind = kind;
  }

  /**
   * Compares a reading with what was printed.
   *
   * @param printed by cell id
   * @param name of the file, for the list of faults
   */
  public synchronized void add(Map<String, String> printed, FactBase facts, String name) {
    reports++;
    for (Map.Entry<String, String> entry : printed.entrySet()) {
      Figure figure = facts.figures().get(entry.getKey());
      if (figure != null && figure.state() == FigureState.UNREADABLE) {
        unreadable++;
        faults.add(name + " " + entry + " unreadable " + figure.readings());
      } else if (figure != null && same(entry.getValue(), figure)) {
        right++;
      } else {
        wrong++;
        faults.add(name + " " + entry + " but read " + figure);
      }
    }
  }

  private static boolean same(String printed, Figure figure) {
    return printed.isBlank()
        ? figure.state() == FigureState.BLANK
        : figure.number() && figure.value().compareTo(new BigDecimal(printed)) == 0;
  }

  /** What was not read right. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /** Number of figures read wrong. */
  public int wrong() {
    return wrong;
  }

  /** Share of the figures that were left open. */
  public double openShare() {
    return (double) unreadable / Math.max(1, right + unreadable + wrong);
  }

  @Override
  public String toString() {
    return "%-22s reports %4d  right %7d  unreadable %5d  wrong %4d"
        .formatted(kind, reports, right, unreadable, wrong);
  }
}
