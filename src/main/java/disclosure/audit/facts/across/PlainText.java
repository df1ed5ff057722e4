package disclosure.audit.facts.across;

import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.Passage;
import disclosure.audit.facts.Section;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a report's own text as they are compared with another's: without signs, white space,
 * names of documents in 《》 and common sentences. Each character knows the passage and the place in
 * it that it came from.
 */
final class PlainText {

  private static final String SENTENCE_ENDS = "。！？；!?;\n";

  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder characters = new StringBuilder();
  private int[] passageOf = new int[1024];
  private int[] indexOf = new int[1024];

  private PlainText() {}

  /** The text of a report. */
  static PlainText of(FactBase facts, CommonPhrases common) {
    PlainText text = new PlainText();
    for (Section section : facts.sections()) {
      if (common.sections().contains(section.number())) {
        section.passages().forEach(passage -> text.add(passage, common));
      }
    }
    return text;
  }

  /** Words as they are compared: signs and white space left out. */
  static String fold(String words) {
    StringBuilder folded = new StringBuilder(words.length());
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        folded.append(plain.charAt(i));
      }
    }
    return folded.toString();
  }

  private void add(Passage passage, CommonPhrases common) {
    String string = passage.text();
    passages.add(passage);
    int from = 0;
    for (int i = 0; i <= string.length(); i++) {
      if (i == string.length() || SENTENCE_ENDS.indexOf(string.charAt(i)) >= 0) {
        if (!common.common(fold(string.substring(from, i)))) {
          addSentence(string, from, i);
        }
        from = i + 1;
      }
    }
  }

  private void addSentence(String string, int from, int to) {
    boolean title = false;
    for (int i = from; i < to; i++) {
      char c = string.charAt(i);
      title = c == '《' || (title && c != '》');
      if (!title && Character.isLetterOrDigit(c)) {
        String folded = plain(c);
        for (int k = 0; k < folded.length(); k++) {
          append(folded.charAt(k), i);
        }
      }
    }
  }

  /** Most characters are Chinese and need no folding, which takes long. */
  private static String plain(char c) {
    String string = String.valueOf(c);
    return c >= '\u4e00' && c <= '\u9fff'
        ? string
        : Normalizer.normalize(string, Normalizer.Form.NFKC);
  }

  private void append(char c, int index) {
    int at = characters.length();
    if (at == passageOf.length) {
      passageOf = Arrays.copyOf(passageOf, at * 2);
      indexOf = Arrays.copyOf(indexOf, at * 2);
    }
    passageOf[at] = passages.size() - 1;
    indexOf[at] = index;
    characters.append(c);
  }

  int length() {
    return characters.length();
  }

  char charAt(int at) {
    return characters.charAt(at);
  }

  /** Whether two characters stand in the same passage. */
  boolean together(int one, int other) {
    return passageOf[one] == passageOf[other];
  }

  /** The passage of a character. */
  Passage passage(int at) {
    return passages.get(passageOf[at]);
  }

  /** The printed words from one character to another of the same passage, both included. */
  String printed(int first, int last) {
    return passage(first).text().substring(indexOf[first], indexOf[last] + 1);
  }
}
