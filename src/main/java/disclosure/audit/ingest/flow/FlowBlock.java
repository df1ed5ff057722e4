package disclosure.audit.ingest.flow;

/** A line of text or a table, as a file without pages gives it. */
public sealed interface FlowBlock permits FlowText, FlowTable {}
