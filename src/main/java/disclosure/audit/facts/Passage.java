package disclosure.audit.facts;

import disclosure.audit.document.Location;

/**
 * A paragraph of the narrative.
 *
 * @param text as printed, without line breaks
 * @param location where it begins
 */
public record Passage(String text, Location location) {}
