package disclosure.audit.ingest.flow;

/**
 * A picture that shows something.
 *
 * @param large whether a table may be in it
 */
public record FlowPicture(boolean large) implements FlowBlock {}
