package disclosure.audit.rules;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * One place that breaks a rule of which a report has one finding only: all remarks of a rule are
 * said together.
 *
 * @param rule id of the rule
 * @param words what is wrong at this place, in Chinese; ids in {@code [[…]]} are named in the
 *     form's words
 * @param fact the evidence
 */
public record Remark(String rule, String words, Object fact) {

  /** The words of the first few of several, sorted, and how many there are besides. */
  public static String few(Collection<Remark> remarks, int most) {
    String said =
        remarks.stream().map(Remark::words).sorted().limit(most).collect(Collectors.joining("；"));
    return remarks.size() > most ? said + "；等共" + remarks.size() + "处" : said;
  }
}
