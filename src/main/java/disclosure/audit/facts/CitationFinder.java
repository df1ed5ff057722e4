package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.List;

/** Finds words that rules only need to know to be there: each topic once a section. */
final class CitationFinder {

  private static final String STOP = "。";

  private record Words(CitationPhrase phrase, List<String> words, List<String> unless) {}

  private final List<Words> phrases = new ArrayList<>();

  CitationFinder(List<CitationPhrase> citations, Vocabulary vocabulary, Integer year) {
    for (CitationPhrase phrase : citations) {
      if (phrase.inForce(year)) {
        phrases.add(
            new Words(
                phrase, vocabulary.expand(phrase.words()), vocabulary.expand(phrase.unless())));
      }
    }
  }

  List<Citation> find(List<Narrative> narrative) {
    List<Citation> found = new ArrayList<>();
    for (Narrative paragraph : narrative) {
      NormalText normal = NormalText.of(paragraph.text().string());
      for (Words words : phrases) {
        boolean here =
            words.phrase().sections().isEmpty()
                || words.phrase().sections().contains(paragraph.section());
        if (here && !known(found, words.phrase().topic(), paragraph.section())) {
          add(found, paragraph, normal, words);
        }
      }
    }
    return found;
  }

  private static boolean known(List<Citation> found, String topic, int section) {
    return found.stream()
        .anyMatch(citation -> citation.topic().equals(topic) && citation.section() == section);
  }

  private static void add(
      List<Citation> found, Narrative paragraph, NormalText normal, Words words) {
    for (String word : words.words()) {
      int at = cited(normal.string(), word, words.unless());
      if (at >= 0) {
        int from = normal.origin(at);
        int to = normal.originEnd(at + word.length());
        found.add(
            new Citation(
                words.phrase().topic(),
                paragraph.text().string().substring(from, to),
                paragraph.section(),
                paragraph.text().locate(from, to)));
        return;
      }
    }
  }

  /** Where a word stands in a sentence without any of those that undo it; -1 if nowhere. */
  private static int cited(String text, String word, List<String> unless) {
    int at = text.indexOf(word);
    while (at >= 0 && unless.stream().anyMatch(sentence(text, at)::contains)) {
      at = text.indexOf(word, at + 1);
    }
    return at;
  }

  private static String sentence(String text, int at) {
    int end = text.indexOf(STOP, at);
    return text.substring(text.lastIndexOf(STOP, at) + 1, end < 0 ? text.length() : end);
  }
}
