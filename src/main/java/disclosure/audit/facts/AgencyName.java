package disclosure.audit.facts;

import java.util.Arrays;

/**
 * An agency's name in its two parts.
 *
 * @param place the name of the place, as in 管城回族区; "" where it is left out
 * @param office the rest, as in 政务服务大数据管理局
 */
record AgencyName(String place, String office) {

  private static final int SHORTEST_OFFICE = 2;

  static AgencyName of(String name, IdentityWords words) {
    boolean[] office = officeCharacters(name, words);
    int end = 0;
    for (String ending : words.places()) {
      for (int at = name.indexOf(ending, 1); at > 0; at = name.indexOf(ending, at + 1)) {
        int behind = at + ending.length();
        if (!office[at] && behind <= name.length() - SHORTEST_OFFICE) {
          end = Math.max(end, behind);
        }
      }
    }
    return new AgencyName(name.substring(0, end), name.substring(end));
  }

  /** The characters of words such as 市场, in which 市 ends no place's name. */
  private static boolean[] officeCharacters(String name, IdentityWords words) {
    boolean[] office = new boolean[name.length()];
    for (String word : words.noPlaces()) {
      for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        if (words.officeWord(word, name, at)) {
          Arrays.fill(office, at, at + word.length(), true);
        }
      }
    }
    return office;
  }

  String full() {
    return place + office;
  }
}
