package disclosure.audit.document;

/** What a document consists of, in reading order. */
public sealed interface Block permits Heading, Paragraph, Table, Picture {}
