package disclosure.audit.facts;

/**
 * Words of a claims table's row found at a number, or at a word that says none.
 *
 * @param mapping the row
 * @param number the number; for none a zero at the word
 * @param start index of the first character of the words or the number
 * @param end index after the last
 * @param until index up to which words tell what it is about
 * @param none whether words say that there is none
 * @param letters characters of words that fit
 */
record Hit(
    ClaimMapping mapping,
    NumberMention number,
    int start,
    int end,
    int until,
    boolean none,
    int letters) {

  static Hit better(Hit one, Hit other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.letters() > one.letters() ? other : one;
  }

  /** The same as an item of a list, of which what follows the item tells nothing. */
  Hit inList(int itemEnd, boolean says) {
    return new Hit(mapping, number, start, end, itemEnd, says, letters);
  }
}
