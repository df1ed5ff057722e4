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
 * @param item end of the item of a list that it is about; -1 for a number by itself; -2 for a
 *     further statement on it
 */
record Hit(
    ClaimMapping mapping,
    NumberMention number,
    int start,
    int end,
    int until,
    boolean none,
    int letters,
    int item) {

  /** Whether another find is about the same number in the same way, so that one must yield. */
  boolean rivals(Hit other) {
    return number.start() == other.number.start() && item == other.item;
  }

  /** The item of a further statement on a number. */
  static final int FURTHER = -2;

  /** The same as a further statement on the number, beside the main one. */
  Hit further() {
    return new Hit(mapping, number, start, end, until, none, letters, FURTHER);
  }

  /** The same, saying none or not. */
  Hit saying(boolean says) {
    return new Hit(mapping, number, start, end, until, says, letters, item);
  }

  /** The same as a further statement on each item of a list, here the one that ends at a place. */
  Hit furtherInList(int itemEnd) {
    return new Hit(mapping, number, start, end, itemEnd, none, letters, FURTHER - itemEnd);
  }

  /** The same as an item of a list, of which what follows the item tells nothing. */
  Hit inList(int itemEnd, boolean says) {
    return new Hit(mapping, number, start, end, itemEnd, says, letters, itemEnd);
  }
}
