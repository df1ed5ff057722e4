package disclosure.audit.rules;

import disclosure.audit.facts.Passage;
import disclosure.audit.facts.Section;
import java.util.List;

/**
 * What a section must have: a row of the table of requirements.
 *
 * @param number 1 to 6
 * @param name the form's heading
 * @param mandatory whether it must be there
 * @param filled whether it must not be empty
 * @param emptyWords words that count as nothing, as in 无, without punctuation
 * @param table the standard table that fills it, as in {@code t3}; "" for none
 */
public record SectionRequirement(
    int number,
    String name,
    boolean mandatory,
    boolean filled,
    List<String> emptyWords,
    String table) {

  public SectionRequirement {
    emptyWords = List.copyOf(emptyWords);
  }

  /** The subject of its checks. */
  public String subject() {
    return "section/" + number;
  }

  /**
   * Whether a section's paragraphs say nothing. A section of a table may be without words: a table
   * that is missing is another matter.
   */
  public boolean leftEmpty(Section section) {
    String said = said(section);
    return said.isEmpty() ? table.isEmpty() : emptyWords.contains(said);
  }

  /** What is said without white space and punctuation, as far as it may be one of the words. */
  private String said(Section section) {
    int longest = emptyWords.stream().mapToInt(String::length).max().orElse(0);
    StringBuilder said = new StringBuilder();
    for (Passage passage : section.passages()) {
      for (int i = 0; i < passage.text().length() && said.length() <= longest; i++) {
        char c = passage.text().charAt(i);
        if (Character.isLetterOrDigit(c)) {
          said.append(c);
        }
      }
    }
    return said.toString();
  }
}
