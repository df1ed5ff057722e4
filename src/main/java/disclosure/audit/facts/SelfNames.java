package disclosure.audit.facts;

import disclosure.audit.document.Location;
import disclosure.audit.document.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names by which the text speaks of the reporting agency: at the beginning of a sentence, as
 * its subject. Names that are only alike count as another spelling of the agency's own name; the
 * name of another agency or an abbreviation does not.
 */
final class SelfNames {

  /** A name below this likeness is another agency's, or an abbreviation. */
  private static final double ALIKE = 0.8;

  private static final Pattern SUBJECT =
      Pattern.compile("(?:^|[。；;，,：:\\s]|\\d年)([\\u4e00-\\u9fff]{4,30})");

  /** Names inside quotes or brackets tell the place, but are no subject. */
  private static final Pattern NAMED =
      Pattern.compile("(?:^|[^\\u4e00-\\u9fff]|\\d年)([\\u4e00-\\u9fff]{4,30})");

  private final IdentityWords words;
  private final List<AgencyName> named = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();

  /**
   * A name in the text.
   *
   * @param name in its two parts
   * @param location where it is printed
   */
  record Found(AgencyName name, List<Location> location) {}

  SelfNames(IdentityWords words, String agency, List<Narrative> narrative) {
    this.words = words;
    AgencyName own = AgencyName.of(agency, words);
    narrative.forEach(paragraph -> read(own, paragraph.text()));
  }

  private void read(AgencyName own, Text text) {
    Matcher naming = NAMED.matcher(text.string());
    for (int from = 0; naming.find(from); from = naming.start(1) + 1) {
      AgencyName name = nameAtStart(naming.group(1), own);
      if (name != null) {
        named.add(name);
      }
    }
    Matcher subject = SUBJECT.matcher(text.string());
    for (int from = 0; subject.find(from); from = subject.start(1) + 1) {
      String run = subject.group(1);
      AgencyName name = nameAtStart(run, own);
      if (name != null) {
        int start = subject.start(1);
        found.add(new Found(name, text.locate(start, start + name.full().length())));
      }
    }
  }

  /** The beginning of a run of characters that is the own name or like it, the likest. */
  private AgencyName nameAtStart(String run, AgencyName own) {
    LabelText wanted = new LabelText("", own.office());
    String ending = own.office().substring(Math.max(0, own.office().length() - 2));
    AgencyName best = null;
    double most = ALIKE;
    for (int at = run.indexOf(ending); at >= 0; at = run.indexOf(ending, at + 1)) {
      AgencyName name = AgencyName.of(run.substring(0, at + ending.length()), words);
      double alike = new LabelText("", name.office()).similarity(wanted);
      boolean longEnough = own.office().length() > 4 || alike == 1;
      if (alike >= most && longEnough && (best == null || alike > most)) {
        best = name;
        most = alike;
      }
    }
    return best;
  }

  /**
   * The place that stands most often before the name; null if none does.
   *
   * @param ending with which it must end, as in 市; "" for any
   */
  String place(String ending) {
    Map<String, Integer> count = new HashMap<>();
    named.stream()
        .map(AgencyName::place)
        .filter(place -> place.length() > 2 && place.endsWith(ending))
        .forEach(place -> count.merge(place, 1, Integer::sum));
    return count.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The names that spell the office otherwise, in the same place. */
  List<Found> deviating(AgencyName own) {
    return found.stream()
        .filter(each -> !each.name().office().equals(own.office()))
        .filter(each -> !each.name().place().isEmpty() && each.name().place().equals(own.place()))
        .toList();
  }
}
