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
 * @param item end of the item of a list that it is about; -1 for a number by itself
 * @param place where a further statement on the number begins; -1 for the main one
 */
record Hit(
    ClaimMapping mapping,
    NumberMention number,
    int start,
    int end,
    int until,
    boolean none,
    int letters,
    int item,
    int place) {

  /** Whether another find is about the same number in the same way, so that one must yield. */
  boolean rivals(Hit other) {
    return number.start() == other.number.start() && item == other.item && place == other.place;
  }

  /** Whether another find only repeats of the number what this one says. */
  boolean says(Hit other) {
    return number.start() == other.number.start()
        && item == other.item
        && mapping.id().equals(other.mapping.id());
  }

  /** Whether it is something further that is said of a number, beside the main statement. */
  boolean further() {
    return place >= 0;
  }

  /** The same as a further statement on the number that begins at a place. */
  Hit furtherAt(int at) {
    return new Hit(mapping, number, start, end, until, none, letters, item, at);
  }

  /** The same, saying none or not. */
  Hit saying(boolean says) {
    return new Hit(mapping, number, start, end, until, says, letters, item, place);
  }

  /** The same of another number. */
  Hit of(Hit other) {
    return new Hit(
        mapping, other.number, other.start, end, other.until, none, letters, other.item, place);
  }

  /** The same, of which words up to a place tell what it is about. */
  Hit until(int at) {
    return new Hit(mapping, number, start, end, at, none, letters, item, place);
  }

  /** The same of the item of a list that ends at a place. */
  Hit ofItem(int itemEnd) {
    return new Hit(mapping, number, start, end, itemEnd, none, letters, itemEnd, place);
  }

  /** The same as another item of a list, of which only the place matters. */
  Hit asItem(int at) {
    return new Hit(mapping, number, start, end, until, none, letters, at, place);
  }

  /** The same as an item of a list, of which what follows the item tells nothing. */
  Hit inList(int itemEnd, boolean says) {
    return new Hit(mapping, number, start, end, itemEnd, says, letters, itemEnd, place);
  }
}
