/** Findings, score and grade: what the audit of a report says. Every output is drawn from it. */
package disclosure.audit.audit;
