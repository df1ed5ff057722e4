/**
 * What Word files and web pages have in common: text and tables that flow without pages. Their
 * readers come to these small records, and {@link disclosure.audit.ingest.flow.BlockSequence} makes
 * the blocks of a document of them: layout tables opened, blank lines left out, lines counted.
 */
package disclosure.audit.ingest.flow;
