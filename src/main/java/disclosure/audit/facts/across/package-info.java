/**
 * Facts that only several reports of a run, or a run and its roster, make together: last year's
 * report of the same agency, double reports, copied text, reports that are missing, sums over
 * subordinates.
 */
package disclosure.audit.facts.across;
