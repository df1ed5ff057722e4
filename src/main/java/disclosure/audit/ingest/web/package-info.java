/** Saved web pages: the report is found among a portal's menus, and read as it is shown. */
package disclosure.audit.ingest.web;
