package disclosure.audit.facts;

import disclosure.audit.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Another agency that acts, publishes or has written where a report speaks of itself: in its first
 * paragraphs, and in its last section. Text taken over from another report, perhaps; a matter for a
 * person.
 */
final class ForeignSubjects {

  /** What a citation of the other agency's name is about. */
  private static final String TOPIC = "identity/other";

  private static final int FIRST_PARAGRAPHS = 4;
  private static final int LAST_SECTION = 6;
  private static final Pattern PROSE = Pattern.compile("[，。]");
  private static final double ALIKE = 0.6;

  private final IdentityWords words;
  private final AgencyName own;
  private final List<Pattern> subjects;

  ForeignSubjects(IdentityWords words, String agency) {
    this.words = words;
    this.own = AgencyName.of(agency, words);
    String year = "(?:\\s*20\\d\\d\\s*年度?|的)?";
    this.subjects =
        List.of(
            named("(?:^|[。；;，,：:]|\\d\\s*年)\\s*", "(?=" + any(words.acts()) + ")"),
            named(any(words.publishing()) + "《?", "(?=" + year + any(words.titles()) + ")"),
            named(any(words.authored()), "(?=" + any(words.authoring()) + ")"));
  }

  /** A name between words; the shortest that fits. */
  private static Pattern named(String before, String behind) {
    return Pattern.compile(before + "([\\u4e00-\\u9fff]{5,30}?)" + behind);
  }

  private static String any(List<String> alternatives) {
    return alternatives.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  List<Citation> find(List<Narrative> narrative) {
    List<Citation> found = new ArrayList<>();
    int told = 0;
    for (Narrative paragraph : narrative) {
      Text text = paragraph.text();
      boolean first = paragraph.section() <= 1 && PROSE.matcher(text.string()).find();
      told += first ? 1 : 0;
      if (first && told <= FIRST_PARAGRAPHS || paragraph.section() == LAST_SECTION) {
        find(paragraph, found);
      }
    }
    return found;
  }

  private void find(Narrative paragraph, List<Citation> found) {
    subjects.forEach(subject -> find(subject.matcher(paragraph.text().string()), paragraph, found));
  }

  private void find(Matcher named, Narrative paragraph, List<Citation> found) {
    while (named.find()) {
      if (foreign(named.group(1))) {
        found.add(
            new Citation(
                TOPIC,
                named.group(1),
                paragraph.section(),
                paragraph.text().locate(named.start(1), named.end(1))));
      }
    }
  }

  private boolean foreign(String run) {
    AgencyName name = AgencyName.of(run, words);
    boolean agency =
        words.agency(run)
            && !name.place().isEmpty()
            && words.leadIns().stream().noneMatch(run::startsWith);
    return agency && !mayBeOwn(name);
  }

  /** A short or mistyped form of the own name, or the government that the office works for. */
  private boolean mayBeOwn(AgencyName name) {
    double alike = new LabelText("", name.office()).similarity(new LabelText("", own.office()));
    boolean government =
        words.governments().stream().anyMatch(name.office()::contains)
            || words.governments().stream().anyMatch(own.office()::contains);
    boolean samePlace =
        own.place().isEmpty()
            || own.place().endsWith(name.place())
            || name.place().endsWith(own.place());
    return (samePlace && (alike >= ALIKE || government))
        || ShortName.within(name.full(), own.full())
        || ShortName.within(own.full(), name.full());
  }
}
