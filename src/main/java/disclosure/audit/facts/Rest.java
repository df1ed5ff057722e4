package disclosure.audit.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * Tells numbers of what is left, or of what is said behind them, from those of the row whose words
 * stand before them: 诉讼尚有一件待判, 除2件结转外其他13件均已答复, 办理情况：4件公开.
 */
final class Rest {

  private static final char COLON = '：';

  private final List<String> remaining;
  private final List<String> others;
  private final WordList joins;

  Rest(Vocabulary vocabulary) {
    this.remaining = vocabulary.words("余下");
    this.others = vocabulary.words("其他词");
    this.joins = new WordList(vocabulary.words("并列"));
  }

  /** Whether the words behind a number, not those before it, say what it counts. */
  boolean meant(Sentence sentence, Hit hit) {
    String before = before(sentence, hit);
    return hit.end() == hit.number().end()
        && goesOn(sentence, hit)
        && (remaining.stream().anyMatch(before::contains)
            || (joins.at(sentence.words(), hit.end()) == null
                && (named(hit, before) || before.endsWith(String.valueOf(COLON)))));
  }

  private static String before(Sentence sentence, Hit hit) {
    int start = Math.min(hit.start(), hit.number().start());
    return sentence.words().substring(start, hit.number().start());
  }

  private static boolean goesOn(Sentence sentence, Hit hit) {
    int end = hit.number().end();
    return end < sentence.words().length()
        && Sentence.CLAUSE.indexOf(sentence.words().charAt(end)) < 0;
  }

  /** Whether a hit calls its number the others, of a list that it depends on. */
  boolean others(Sentence sentence, Hit hit) {
    return named(hit, before(sentence, hit));
  }

  private boolean named(Hit hit, String before) {
    return hit.mapping().dependent() && others.stream().anyMatch(before::contains);
  }

  /** 42件中，公开19件，其他23件: beside one part of a total, the others are all that is not named. */
  boolean ofTotal(Sentence sentence, Hit hit, List<Statement> said) {
    String family = hit.mapping().family();
    if (family == null || said.size() < 2 || !others(sentence, hit)) {
      return false;
    }
    Statement part = said.get(said.size() - 1);
    Statement total = said.get(said.size() - 2);
    BigDecimal sum = part.hit().number().value().add(hit.number().value());
    return family.equals(part.mapping().family())
        && total.mapping().family() == null
        && total.splits(family)
        && total.hit().number().value().compareTo(sum) == 0;
  }
}
