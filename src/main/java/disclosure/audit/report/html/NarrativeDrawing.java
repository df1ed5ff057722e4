package disclosure.audit.report.html;

import disclosure.audit.facts.Passage;
import disclosure.audit.facts.Section;
import disclosure.audit.report.PlaceWords;
import disclosure.audit.report.Printable;
import disclosure.audit.report.html.NarrativeView.ClaimView;
import disclosure.audit.report.html.NarrativeView.SectionView;
import disclosure.audit.report.html.NarrativeView.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the claims again in the text of the sections. */
final class NarrativeDrawing {
  private final List<Section> sections;
  private final PlaceWords words;

  /** Claims of one section that are not yet found, in the order of print. */
  private record Waiting(int section, ClaimView claim) {}

  private record Span(int start, int end, ClaimView claim) {}

  private final List<Waiting> waiting = new ArrayList<>();

  NarrativeDrawing(List<Section> sections, PlaceWords words) {
    this.sections = sections;
    this.words = words;
  }

  /**
   * Draws the sections.
   *
   * @param claims in the order of print
   * @param numbers number of the section of each claim
   */
  NarrativeView draw(List<ClaimView> claims, List<Integer> numbers) {
    for (int i = 0; i < claims.size(); i++) {
      waiting.add(new Waiting(numbers.get(i), claims.get(i)));
    }
    return new NarrativeView(sections.stream().map(this::section).toList(), claims);
  }

  private SectionView section(Section section) {
    int before = waiting.size();
    List<List<Segment>> paragraphs =
        section.passages().stream().map(passage -> paragraph(section.number(), passage)).toList();
    boolean open = waiting.size() < before;
    String heading = Printable.of(section.heading());
    return new SectionView(heading, words.at(section.location()), open, paragraphs);
  }

  private List<Segment> paragraph(int section, Passage passage) {
    String text = Printable.of(passage.text());
    List<Span> spans = new ArrayList<>();
    for (Waiting claim : List.copyOf(waiting)) {
      int start = claim.section() == section ? free(text, claim.claim().quote(), spans) : -1;
      if (start >= 0) {
        spans.add(new Span(start, start + claim.claim().quote().length(), claim.claim()));
        waiting.remove(claim);
      }
    }
    return segments(text, spans);
  }

  /** Where a quote stands in the text and no other claim does; −1 if nowhere. */
  private static int free(String text, String quote, List<Span> spans) {
    int at = quote.isEmpty() ? -1 : text.indexOf(quote);
    while (at >= 0 && taken(at, at + quote.length(), spans)) {
      at = text.indexOf(quote, at + 1);
    }
    return at;
  }

  private static boolean taken(int start, int end, List<Span> spans) {
    return spans.stream().anyMatch(span -> start < span.end() && end > span.start());
  }

  private static List<Segment> segments(String text, List<Span> spans) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      if (span.start() > at) {
        segments.add(new Segment(text.substring(at, span.start()), null));
      }
      segments.add(new Segment(text.substring(span.start(), span.end()), span.claim()));
      at = span.end();
    }
    if (at < text.length()) {
      segments.add(new Segment(text.substring(at), null));
    }
    return segments;
  }
}
