/** Audits to files: one small writer for each kind of output. */
package disclosure.audit.report;
