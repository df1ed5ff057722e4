/** What {@code notice.docx} is made of: a template that staff edit in Word, and its fillings. */
package disclosure.audit.report.notice;
