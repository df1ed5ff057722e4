package disclosure.audit.report.html;

import disclosure.audit.audit.Finding;
import disclosure.audit.report.html.DrawnCell.FindingLink;
import java.util.List;
import java.util.stream.Stream;

/**
 * A problem as the page shows it.
 *
 * @param number as in 2, or 2.1 for one that follows from problem 2
 * @param finding what it is
 * @param where what it concerns, in the form's words
 * @param progress what has become of it since an earlier hand-in; null where there is none
 * @param points what its rule takes for it, as in 5; null where it takes none
 * @param sum the comparison written out; null where no numbers are compared
 * @param proofs places and quotes that stand alone
 * @param cells places and figures of the cells compared
 * @param hint what may be the mistake; null where nothing is suspected
 * @param follow problems that follow from this one
 */
public record FindingView(
    String number,
    Finding finding,
    String where,
    String progress,
    String points,
    SumView sum,
    List<Proof> proofs,
    List<Proof> cells,
    String hint,
    List<FindingView> follow) {

  /** The id of its element. */
  public String anchor() {
    return "p" + number;
  }

  /** A link to it. */
  public FindingLink link() {
    return new FindingLink(number, anchor());
  }

  /** Its level as a CSS class. */
  public String style() {
    return finding.level().word() + " " + finding.status().word();
  }

  /** Itself and all that follows from it. */
  public Stream<FindingView> all() {
    return Stream.concat(Stream.of(this), follow.stream().flatMap(FindingView::all));
  }

  /**
   * A place and what is printed there.
   *
   * @param place in words
   * @param quote the printed words; null where nothing is printed
   * @param href link to the figure or the passage; null where there is none
   */
  public record Proof(String place, String quote, String href) {}
}
