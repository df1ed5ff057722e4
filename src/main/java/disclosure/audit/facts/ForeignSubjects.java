package disclosure.audit.facts;

import disclosure.audit.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Another agency that acts where a report speaks of itself: in its first paragraphs, and in its
 * last section. Text taken over from another report, perhaps; a matter for a person.
 */
final class ForeignSubjects {

  /** What a citation of the other agency's name is about. */
  private static final String TOPIC = "identity/other";

  private static final int FIRST_PARAGRAPHS = 4;
  private static final int LAST_SECTION = 6;
  private static final double ALIKE = 0.6;

  private final IdentityWords words;
  private final AgencyName own;
  private final Pattern subject;

  ForeignSubjects(IdentityWords words, String agency) {
    this.words = words;
    this.own = AgencyName.of(agency, words);
    String acts = words.acts().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.subject =
        Pattern.compile("(?:^|[。；;，,：:]|\\d\\s*年)\\s*([\\u4e00-\\u9fff]{5,30}?)(?=" + acts + ")");
  }

  List<Citation> find(List<Narrative> narrative) {
    List<Citation> found = new ArrayList<>();
    int told = 0;
    for (Narrative paragraph : narrative) {
      Text text = paragraph.text();
      boolean first = paragraph.section() <= 1 && text.string().contains("，");
      told += first ? 1 : 0;
      if (first && told <= FIRST_PARAGRAPHS || paragraph.section() == LAST_SECTION) {
        find(paragraph, found);
      }
    }
    return found;
  }

  private void find(Narrative paragraph, List<Citation> found) {
    Matcher named = subject.matcher(paragraph.text().string());
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
