package disclosure.audit.report.html;

import java.util.List;

/**
 * A figure as drawn.
 *
 * @param id cell id, also the anchor
 * @param text what is printed, or a word for what is not there
 * @param style CSS classes
 * @param signs signs that say in print what colours say
 * @param label what a screen reader says besides the figure; "" for nothing
 * @param findings numbers of the problems that concern it, each with its anchor
 */
public record DrawnCell(
    String id, String text, String style, String signs, String label, List<FindingLink> findings) {

  /**
   * A link to a problem.
   *
   * @param number as in 2.1
   * @param anchor id of its element
   */
  public record FindingLink(String number, String anchor) {}
}
