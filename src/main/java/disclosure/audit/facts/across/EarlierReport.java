package disclosure.audit.facts.across;

/**
 * The report of the same agency for the year before.
 *
 * @param file its file
 * @param name its title and file, for messages
 * @param doubt why it may be another agency's, or not the one that counts, in Chinese; null where
 *     that is certain
 */
public record EarlierReport(String file, String name, String doubt) {

  /** Whether it is the same agency's for certain. */
  public boolean certain() {
    return doubt == null;
  }
}
