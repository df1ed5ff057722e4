/** The official forms, as the rule tables under {@code rules/forms} describe them. */
package disclosure.audit.form;
