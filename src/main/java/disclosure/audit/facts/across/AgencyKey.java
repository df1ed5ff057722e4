package disclosure.audit.facts.across;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** An agency's name as it is compared: kinds of characters, white space and signs folded. */
public final class AgencyKey {

  private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\p{C}]");

  private AgencyKey() {}

  /** The folded name; "" if there is none. */
  public static String of(String name) {
    return name == null
        ? ""
        : SIGNS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
  }
}
