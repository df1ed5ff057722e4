package disclosure.audit.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the statements of a sentence into claims. */
final class ClaimWriter {

  private final String alsoNamed;

  ClaimWriter(Vocabulary vocabulary) {
    this.alsoNamed = vocabulary.text("疑点-同句");
  }

  List<Claim> claims(Sentence sentence, List<Statement> statements) {
    List<Claim> claims = new ArrayList<>();
    List<Statement> compared = statements.stream().filter(Statement::compared).toList();
    for (Statement statement : compared) {
      claims.add(claim(sentence, statement, doubt(sentence, statement, compared)));
    }
    return claims;
  }

  private static Claim claim(Sentence sentence, Statement statement, String doubt) {
    Hit hit = statement.hit();
    return new Claim(
        hit.mapping().id(),
        sentence.quote(hit.start(), hit.end()),
        statement.readings(),
        hit.number().relation(),
        value(hit),
        hit.none(),
        hit.number().unit(),
        sentence.section(),
        doubt,
        sentence.quote(),
        sentence.locate(hit.start(), hit.end()));
  }

  /** Amounts are read in 元 and claimed in the unit of the cells. */
  private static BigDecimal value(Hit hit) {
    BigDecimal value = hit.number().value();
    return "万元".equals(hit.mapping().money())
        ? new BigDecimal(value.movePointLeft(4).stripTrailingZeros().toPlainString())
        : value;
  }

  /** A rough statement's difference may be explained by another rough one on the same cells. */
  private String doubt(Sentence sentence, Statement statement, List<Statement> all) {
    if (statement.mapping().doubt() == null) {
      return statement.doubt();
    }
    String others =
        all.stream()
            .filter(other -> other != statement && other.mapping().doubt() != null)
            .filter(other -> other.readings().get(0).equals(statement.readings().get(0)))
            .filter(other -> other.hit().number().value().signum() != 0)
            .map(other -> "“" + sentence.quote(other.hit().start(), other.hit().end()) + "”")
            .collect(Collectors.joining("、"));
    return others.isEmpty()
        ? statement.doubt()
        : statement.doubt() + "；" + alsoNamed.replace("{表述}", others);
  }
}
