/** Files to documents: one small reader for each format. The only place that knows the formats. */
package disclosure.audit.ingest;
