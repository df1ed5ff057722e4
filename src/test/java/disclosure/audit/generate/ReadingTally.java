package disclosure.audit.generate;

import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.Figure;
import disclosure.audit.facts.FigureState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Counts how the figures of generated reports were read. */
public final class ReadingTally {

  private final List<String> mistakes = new ArrayList<>();
  private int reports;
  private int right;
  private int unreadable;
  private int wrong;

  /**
   * Compares the figures read from a report with those that were printed.
   *
   * @param name of the report, for the list of mistakes
   */
  public void add(String name, GeneratedReport report, FactBase facts) {
    reports++;
    report.figures().forEach((cell, printed) -> compare(name, cell, printed, figure(facts, cell)));
  }

  /** Where an older form's single row was taken for several, that row's figure. */
  private static Figure figure(FactBase facts, String cell) {
    Figure figure = facts.figures().get(cell);
    return figure == null
        ? facts.figures().get(cell.replaceAll("\\.[0-9]+/([a-z]+)$", "/$1"))
        : figure;
  }

  private void compare(String name, String cell, String printed, Figure figure) {
    FigureState state = figure == null ? FigureState.ABSENT : figure.state();
    if (state == FigureState.UNREADABLE) {
      unreadable++;
    } else if (matches(printed, figure)) {
      right++;
    } else {
      wrong++;
      String found = figure == null ? "" : " " + figure.value() + " “" + figure.raw() + "”";
      mistakes.add(name + " " + cell + " printed “" + printed + "” read " + state + found);
    }
  }

  private static boolean matches(String printed, Figure figure) {
    if (figure == null) {
      return false;
    }
    return printed.isEmpty()
        ? figure.state() == FigureState.BLANK
        : figure.number() && figure.value().compareTo(new BigDecimal(printed)) == 0;
  }

  /**
   * Number of figures that are neither right nor marked unreadable; a figure not found is wrong.
   */
  public int wrong() {
    return wrong;
  }

  /** Share of figures marked unreadable, 0 to 1. */
  public double unreadableShare() {
    return (double) unreadable / Math.max(1, right + unreadable + wrong);
  }

  /** One sentence for each figure read wrong. */
  public List<String> mistakes() {
    return mistakes;
  }

  /** A line of the table of results. */
  public String line(String kind) {
    return String.format(
        "%-28s %4d reports %7d right %5d unreadable (%.2f %%) %5d wrong",
        kind, reports, right, unreadable, 100 * unreadableShare(), wrong);
  }
}
