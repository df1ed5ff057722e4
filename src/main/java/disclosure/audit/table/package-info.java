/**
 * Rule tables: CSV files and sheets with Chinese headings, as staff edit them, read cell by cell so
 * that every mistake can be named with its place. Knows nothing of what the tables mean.
 */
package disclosure.audit.table;
