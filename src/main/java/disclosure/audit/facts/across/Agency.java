package disclosure.audit.facts.across;

/**
 * Whose report it is, as far as reports of a run can be told apart.
 *
 * @param key the same for all reports of the agency
 * @param name its present name
 * @param doubt why another agency may be of that name, in Chinese; null where that is certain
 */
record Agency(String key, String name, String doubt) {

  /** The first doubt of two agencies. */
  static String doubt(Agency one, Agency other) {
    return one.doubt == null ? other.doubt : one.doubt;
  }
}
