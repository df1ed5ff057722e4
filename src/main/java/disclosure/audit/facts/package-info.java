/**
 * What a report states, read from its document: identity, sections, figures, claims, fee statement.
 */
package disclosure.audit.facts;
