package disclosure.audit.facts;

/**
 * Context words at their place in a sentence.
 *
 * @param phrase the row that knows them
 * @param words the words found
 * @param start index of the first character
 * @param end index after the last
 */
record ContextMark(ContextPhrase phrase, String words, int start, int end) {

  boolean is(String kind) {
    return phrase.kind().equals(kind);
  }
}
