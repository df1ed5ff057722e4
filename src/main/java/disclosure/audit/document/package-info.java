/**
 * A report as it was printed: headings, paragraphs and tables, each with its place in the file.
 * Plain records without any library's types; every reader of a file format comes to these.
 */
package disclosure.audit.document;
