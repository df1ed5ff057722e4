/** One run: from the files given to the audits written. */
package disclosure.audit.pipeline;
