/** Plain text and Markdown: dumps of reports in which tables have lost their ruling lines. */
package disclosure.audit.ingest.text;
