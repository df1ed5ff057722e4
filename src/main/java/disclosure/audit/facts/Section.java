package disclosure.audit.facts;

import disclosure.audit.document.Location;
import java.util.List;

/**
 * A section of the report that was recognised as one of the form's.
 *
 * @param number 1 to 6, by what its heading says and not by the number printed
 * @param heading as printed
 * @param location place of the heading
 * @param passages its paragraphs without those of tables, in order
 */
public record Section(int number, String heading, Location location, List<Passage> passages) {

  public Section {
    passages = List.copyOf(passages);
  }

  /** Number of characters of its paragraphs, white space left out. */
  public int characters() {
    return (int)
        passages.stream()
            .flatMapToInt(passage -> passage.text().chars())
            .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
            .count();
  }

  /** Its paragraphs joined by line breaks. */
  public String body() {
    return String.join("\n", passages.stream().map(Passage::text).toList());
  }
}
