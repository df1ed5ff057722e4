package disclosure.audit.form;

/**
 * Chinese quotation marks: “” outside, ‘’ within them, and “” again within those (GB/T 15834—2011,
 * 4.8.3.3).
 */
public final class Quotes {

  private Quotes() {}

  /** Words in quotation marks. */
  public static String around(String words) {
    return nested("“" + words + "”");
  }

  /**
   * A sentence with the marks that its depth asks for; as it is where the marks aren't in pairs.
   */
  public static String nested(String sentence) {
    StringBuilder nested = new StringBuilder(sentence.length());
    int depth = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c == '“' || c == '‘') {
        depth++;
        nested.append(depth % 2 == 1 ? '“' : '‘');
      } else if (c == '”' || c == '’') {
        nested.append(depth % 2 == 1 ? '”' : '’');
        depth--;
      } else {
        nested.append(c);
      }
      if (depth < 0) {
        return sentence;
      }
    }
    return depth == 0 ? nested.toString() : sentence;
  }
}
