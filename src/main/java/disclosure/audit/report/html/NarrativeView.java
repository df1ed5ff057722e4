package disclosure.audit.report.html;

import java.util.List;

/**
 * The report's text with its claims.
 *
 * @param sections in the order of print
 * @param claims all claims, compared with the figures
 */
public record NarrativeView(List<SectionView> sections, List<ClaimView> claims) {

  /**
   * A section.
   *
   * @param heading as printed
   * @param place where it begins
   * @param open whether something in it deserves a look
   * @param paragraphs its text in pieces
   */
  public record SectionView(
      String heading, String place, boolean open, List<List<Segment>> paragraphs) {}

  /**
   * A piece of text.
   *
   * @param text the printed words
   * @param claim the claim that it is; null for other words
   */
  public record Segment(String text, ClaimView claim) {}

  /**
   * A claim compared with the figures.
   *
   * @param number from 1
   * @param place page or line
   * @param quote the printed words
   * @param stated as in 21 or 不少于 20
   * @param cells the figures it is compared with, in words, with their ids
   * @param figure the number in the table; null where it is not known
   * @param result 相符, 不符 …
   * @param style CSS class of the result
   * @param problem the problem that it led to; null where there is none
   */
  public record ClaimView(
      int number,
      String place,
      String quote,
      String stated,
      List<SumView.Term> cells,
      String figure,
      String result,
      String style,
      DrawnCell.FindingLink problem) {

    /** Link to the first figure; null where there is none. */
    public String href() {
      return cells.isEmpty() ? null : "#" + cells.get(0).cell();
    }
  }
}
