package disclosure.audit.facts.across;

import disclosure.audit.facts.ShortName;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** An agency's name as it is compared: kinds of characters, white space and signs folded. */
public final class AgencyKey {

  private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\p{C}]");

  private AgencyKey() {}

  /**
   * Whether one name is the other with a few characters left out, at most one in five, as where a
   * title lacks 和.
   */
  static boolean alike(String one, String other) {
    String a = of(one);
    String b = of(other);
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    return !shorter.isEmpty()
        && (longer.length() - shorter.length()) * 5 <= longer.length()
        && ShortName.within(shorter, longer);
  }

  /** The folded name; "" if there is none. */
  public static String of(String name) {
    return name == null
        ? ""
        : SIGNS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
  }
}
