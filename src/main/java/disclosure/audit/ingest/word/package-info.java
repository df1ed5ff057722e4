/** Word documents, new (DOCX) and old (DOC), also as WPS writes them. */
package disclosure.audit.ingest.word;
