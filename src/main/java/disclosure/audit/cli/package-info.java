/** The commands. The only place that talks to a console. */
package disclosure.audit.cli;
