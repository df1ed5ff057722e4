package disclosure.audit.facts;

import java.util.List;

/**
 * What the narrative states.
 *
 * @param claims in the order of print
 * @param breakdowns in the order of print
 * @param fee never null
 * @param otherFees further statements on the fee
 * @param citations in the order of print
 */
public record NarrativeFacts(
    List<Claim> claims,
    List<Breakdown> breakdowns,
    FeeStatement fee,
    List<FeeStatement> otherFees,
    List<Citation> citations) {

  public NarrativeFacts {
    claims = List.copyOf(claims);
    breakdowns = List.copyOf(breakdowns);
    otherFees = List.copyOf(otherFees);
    citations = List.copyOf(citations);
  }
}
