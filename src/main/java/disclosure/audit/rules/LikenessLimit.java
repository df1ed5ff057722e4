package disclosure.audit.rules;

import disclosure.audit.audit.Outcome;
import disclosure.audit.facts.across.CopiedText;
import java.math.BigDecimal;

/**
 * What follows if texts are alike to some degree: a row of the table of likeness.
 *
 * @param rule id of the rule that it belongs to
 * @param kind which reports are compared; null for another report of the agency on the same year
 * @param percent from this share on
 * @param least number of characters below which nothing is said
 * @param outcome what follows
 */
public record LikenessLimit(
    String rule, CopiedText.Kind kind, BigDecimal percent, int least, Outcome outcome) {

  /** Whether a share of a text of some length reaches it. */
  public boolean reached(BigDecimal share, int characters) {
    return characters >= least && share.compareTo(percent) >= 0;
  }
}
