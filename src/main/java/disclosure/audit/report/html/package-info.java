/**
 * What the HTML pages show: the audit arranged for reading, before it is drawn by the templates.
 */
package disclosure.audit.report.html;
