package disclosure.audit.facts;

import disclosure.audit.facts.NumberMention.Kind;
import java.util.List;

/**
 * Tells how documents are classed from how applications were answered: 印发文件113份，其中主动公开46份，依申请公开39份，
 * 不予公开28份, or 开展信息发布审查1286件次，不予公开3件.
 */
final class Documents {

  private static final String NEXT_MATTER = "；";

  private final List<String> documents;
  private final List<String> classes;
  private final List<String> published;
  private final List<String> applications;
  private final List<String> verbs;

  Documents(Vocabulary vocabulary) {
    this.documents = vocabulary.words("公开属性前文");
    this.classes = vocabulary.words("公开属性词");
    this.published = vocabulary.words("主动公开项");
    this.applications = vocabulary.words("申请件");
    this.verbs = vocabulary.words("申请动词");
  }

  /** Whether a hit counts documents of a class. */
  boolean meant(Sentence sentence, Hit hit) {
    if (hit.mapping().topics().isEmpty() || !classed(sentence, hit)) {
      return false;
    }
    int from = sentence.words().lastIndexOf(NEXT_MATTER, hit.start()) + 1;
    boolean counted = false;
    for (NumberMention number : sentence.numbers()) {
      if (number.kind() == Kind.COUNT && number.start() >= from && number.end() <= hit.start()) {
        counted = counts(sentence, hit, number) || (counted && !asked(sentence, number));
      }
    }
    return counted;
  }

  private boolean classed(Sentence sentence, Hit hit) {
    int end = hit.number().start();
    String words = sentence.words().substring(Math.min(hit.start(), end), end);
    return classes.stream().anyMatch(words::endsWith);
  }

  /** Whether a number counts documents, in the unit of a hit. */
  private boolean counts(Sentence sentence, Hit hit, NumberMention number) {
    String clause = clause(sentence, number);
    boolean named =
        documents.stream().anyMatch(clause::contains)
            || published.stream().anyMatch(clause::endsWith);
    return named && sameUnit(hit, number) && !asked(sentence, number);
  }

  /** Whether a number counts applications, or what was done with them. */
  private boolean asked(Sentence sentence, NumberMention number) {
    String clause = clause(sentence, number);
    return classes.stream().noneMatch(clause::endsWith)
        && (applications.stream().anyMatch(clause::contains)
            || verbs.stream().anyMatch(clause::contains));
  }

  private static String clause(Sentence sentence, NumberMention number) {
    int from = sentence.clauseStart(number.start());
    for (NumberMention other : sentence.numbers()) {
      from = other.end() <= number.start() ? Math.max(from, other.end()) : from;
    }
    return sentence.words().substring(from, number.start());
  }

  private static boolean sameUnit(Hit hit, NumberMention number) {
    String one = hit.number().unit();
    String other = number.unit();
    return one != null && other != null && (one.startsWith(other) || other.startsWith(one));
  }
}
