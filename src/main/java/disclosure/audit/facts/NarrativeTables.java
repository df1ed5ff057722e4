package disclosure.audit.facts;

import java.util.List;

/**
 * The phrase tables that the narrative is read with.
 *
 * @param words named groups of words
 * @param claims words that make a claim
 * @param contexts words that tell what numbers are about
 * @param fees words of fee statements
 * @param citations words that rules only need to know to be there
 */
public record NarrativeTables(
    List<WordGroup> words,
    List<ClaimMapping> claims,
    List<ContextPhrase> contexts,
    List<FeePhrase> fees,
    List<CitationPhrase> citations) {

  public NarrativeTables {
    words = List.copyOf(words);
    claims = List.copyOf(claims);
    contexts = List.copyOf(contexts);
    fees = List.copyOf(fees);
    citations = List.copyOf(citations);
  }
}
