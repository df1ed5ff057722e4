package disclosure.audit.ingest.flow;

/** A line of text, a table or a picture, as a file without pages gives it. */
public sealed interface FlowBlock permits FlowText, FlowTable, FlowPicture {}
