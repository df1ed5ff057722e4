/** The sheets of {@code summary.xlsx}. */
package disclosure.audit.report.xlsx;
