/**
 * PDF to document, in named steps: glyphs and ruling lines of each page ({@link
 * disclosure.audit.ingest.pdf.PageScan}), grids from the lines ({@link
 * disclosure.audit.ingest.pdf.GridFinder}), text in the cells, tables joined over pages ({@link
 * disclosure.audit.ingest.pdf.TableJoiner}), and paragraphs from the lines of text that are left.
 */
package disclosure.audit.ingest.pdf;
