package disclosure.audit.facts;

import disclosure.audit.document.Text;

/**
 * A paragraph of the narrative with the place of each of its characters.
 *
 * @param section number of the section it stands in; 0 before the first
 * @param text as printed
 */
public record Narrative(int section, Text text) {}
