package disclosure.audit.facts;

import disclosure.audit.document.Block;
import disclosure.audit.document.Document;
import disclosure.audit.document.Location;
import disclosure.audit.document.Picture;
import disclosure.audit.document.Table;
import disclosure.audit.document.Text;
import disclosure.audit.facts.SectionFinder.Candidate;
import disclosure.audit.facts.TableFinder.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a document by section.
 *
 * @param sections with their paragraphs
 * @param narrative all paragraphs that are no headings of sections
 * @param tables all tables
 * @param headings of the sections
 */
record ReportLayout(
    List<Section> sections,
    List<Narrative> narrative,
    List<Placed> tables,
    List<Candidate> headings) {

  Section section(int number) {
    return sections.stream().filter(each -> each.number() == number).findFirst().orElse(null);
  }

  Location heading(int number) {
    Section section = section(number);
    return section == null ? null : section.location();
  }

  /** The parts of a document by the headings that are found in it. */
  static ReportLayout of(Document document, SectionFinder finder) {
    List<Candidate> headings = finder.find(document.blocks());
    List<Section> sections = new ArrayList<>();
    List<Narrative> narrative = new ArrayList<>();
    List<Placed> tables = new ArrayList<>();
    int next = 0;
    Candidate current = null;
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (next < headings.size() && headings.get(next).block() == i) {
        close(current, passages, sections);
        current = headings.get(next++);
        passages = new ArrayList<>();
        Text rest = rest(SectionFinder.textOf(block), current.rest());
        add(rest, current.section(), passages, narrative);
      } else if (block instanceof Table table) {
        tables.add(Placed.of(i, current == null ? 0 : current.section(), table));
      } else if (!(block instanceof Picture)) {
        add(
            SectionFinder.textOf(block),
            current == null ? 0 : current.section(),
            passages,
            narrative);
      }
    }
    close(current, passages, sections);
    return new ReportLayout(
        sections, UnheadedSections.place(narrative, sections), tables, headings);
  }

  private static void close(Candidate heading, List<Passage> passages, List<Section> sections) {
    if (heading != null) {
      sections.add(
          new Section(
              heading.section(),
              heading.heading().string().strip(),
              heading.heading().firstLine(),
              passages));
    }
  }

  private static void add(
      Text text, int section, List<Passage> passages, List<Narrative> narrative) {
    if (!text.string().isBlank()) {
      passages.add(new Passage(text.string(), text.firstLine()));
      narrative.add(new Narrative(section, text));
    }
  }

  /** What follows a heading in the same paragraph. */
  private static Text rest(Text text, int from) {
    String string = text.string().substring(from);
    int skip = 0;
    while (skip < string.length() && " 。：:；;\n\u3000".indexOf(string.charAt(skip)) >= 0) {
      skip++;
    }
    return text.part(from + skip, text.string().length());
  }
}
