/** The pieces of the program's JSON files, each written as {@code audit.json} has them. */
package disclosure.audit.report.json;
