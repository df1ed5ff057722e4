package disclosure.audit.facts;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into prepared sentences. */
final class SentenceReader {

  private static final String STOPS = "。！？";

  private final NumberScanner numbers;
  private final ContextScanner contexts;
  private final Integer year;

  SentenceReader(NumberScanner numbers, ContextScanner contexts, Integer year) {
    this.numbers = numbers;
    this.contexts = contexts;
    this.year = year;
  }

  List<Sentence> read(Narrative paragraph) {
    NormalText normal = NormalText.of(paragraph.text().string());
    String covered = Sentence.cover(normal.string());
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < covered.length(); i++) {
      if (STOPS.indexOf(covered.charAt(i)) >= 0 || i == covered.length() - 1) {
        sentences.add(sentence(paragraph, normal, covered, start, i + 1));
        start = i + 1;
      }
    }
    return sentences;
  }

  private Sentence sentence(
      Narrative paragraph, NormalText normal, String covered, int from, int to) {
    String words = covered.substring(from, to);
    List<NumberMention> mentions = numbers.scan(words);
    return new Sentence(
        paragraph, normal, from, year, words, mentions, contexts.scan(words, mentions, year));
  }
}
