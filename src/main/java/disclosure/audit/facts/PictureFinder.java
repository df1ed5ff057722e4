package disclosure.audit.facts;

import disclosure.audit.document.Block;
import disclosure.audit.document.Picture;
import disclosure.audit.facts.SectionFinder.Candidate;
import disclosure.audit.form.FormTable;
import java.util.ArrayList;
import java.util.List;

/** Finds what the pictures of a report may show, by the headings around them. */
final class PictureFinder {

  private static final int LAST_SECTION = 6;

  private final List<Candidate> headings;
  private final List<FormTable> tables;

  /**
   * A finder.
   *
   * @param headings of the sections, in the order of print
   * @param tables of the form that the report follows
   */
  PictureFinder(List<Candidate> headings, List<FormTable> tables) {
    this.headings = headings;
    this.tables = tables;
  }

  /** The pictures in the order of print. */
  List<PicturePlace> find(List<Block> blocks) {
    List<PicturePlace> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Picture picture) {
        found.add(place(i, picture));
      }
    }
    return found;
  }

  private PicturePlace place(int block, Picture picture) {
    int first = 0;
    int last = LAST_SECTION;
    for (Candidate heading : headings) {
      if (heading.block() < block) {
        first = heading.section();
      } else {
        last = heading.section() - 1;
        break;
      }
    }
    int end = Math.max(first, last);
    return new PicturePlace(first, end, tablesOf(first, end), picture.location());
  }

  private List<String> tablesOf(int first, int last) {
    return tables.stream()
        .filter(table -> table.section() >= first && table.section() <= last)
        .map(FormTable::id)
        .toList();
  }
}
