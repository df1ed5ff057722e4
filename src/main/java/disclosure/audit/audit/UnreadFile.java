package disclosure.audit.audit;

/**
 * A file that could not be audited.
 *
 * @param file path below the folder given
 * @param reason one Chinese sentence: what is wrong and what to do
 */
public record UnreadFile(String file, String reason) {}
