package disclosure.audit.facts;

/** Tells of a name whether it is another one with characters left out. */
public final class ShortName {

  private ShortName() {}

  /** Whether all characters of a name stand in another one in their order. */
  public static boolean within(String name, String whole) {
    int at = -1;
    for (int i = 0; i < name.length(); i++) {
      at = whole.indexOf(name.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name may be short for another one: it lies within it, and both end alike. */
  static boolean of(String name, String whole) {
    return !name.isEmpty()
        && within(name, whole)
        && whole.charAt(whole.length() - 1) == name.charAt(name.length() - 1);
  }
}
