package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.List;

/** Finds words that rules only need to know to be there: each topic once a section. */
final class CitationFinder {

  private record Words(CitationPhrase phrase, List<String> words) {}

  private final List<Words> phrases = new ArrayList<>();

  CitationFinder(List<CitationPhrase> citations, Vocabulary vocabulary, Integer year) {
    for (CitationPhrase phrase : citations) {
      if (phrase.inForce(year)) {
        phrases.add(new Words(phrase, vocabulary.expand(phrase.words())));
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
      int at = normal.string().indexOf(word);
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
}
