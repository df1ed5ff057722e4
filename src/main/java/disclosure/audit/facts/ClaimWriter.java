package disclosure.audit.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the statements of a sentence into claims. */
final class ClaimWriter {

  private static final String TEN_THOUSANDS = "万元";
  private static final String ANY_UNIT = "不定";

  private final String alsoNamed;
  private final String partOnly;
  private final String overYears;
  private final List<String> until;
  private final List<String> inAll;
  private final List<String> year;

  ClaimWriter(Vocabulary vocabulary) {
    this.alsoNamed = vocabulary.text("疑点-同句");
    this.partOnly = vocabulary.text("疑点-部分");
    this.overYears = vocabulary.text("疑点-累计");
    this.until = vocabulary.words("截至");
    this.inAll = vocabulary.words("累计");
    this.year = vocabulary.words("全年").stream().filter(word -> !inAll.contains(word)).toList();
  }

  List<Claim> claims(Sentence sentence, List<Statement> statements) {
    List<Claim> claims = new ArrayList<>();
    List<Statement> compared =
        statements.stream()
            .filter(Statement::compared)
            .map(statement -> settled(statement, statements))
            .toList();
    for (Statement statement : compared) {
      if (!oneOfItsParts(statement, compared)
          && !deniedAlso(statement, compared)
          && !saidAgain(statement, compared)) {
        String doubt = doubt(sentence, statement, compared);
        List<BigDecimal> sums =
            doubt == null ? List.of() : NumbersBeside.sums(sentence, statement, statements);
        claims.add(claim(sentence, statement, doubt, sums));
      }
    }
    return claims;
  }

  /** 上年结转2件，…，结转3件: what another statement of its kind says is not meant once more. */
  private static Statement settled(Statement statement, List<Statement> all) {
    String family = statement.mapping().family();
    List<List<String>> left = new ArrayList<>(statement.readings());
    for (Statement other : all) {
      boolean kin =
          other.readings().size() == 1
              && family != null
              && family.equals(other.mapping().family())
              && other.hit().number().start() != statement.hit().number().start();
      if (kin && left.size() > 1) {
        left.remove(other.readings().get(0));
      }
    }
    boolean sure = left.size() == 1 && statement.readings().size() > 1;
    boolean rough = statement.mapping().doubt() != null;
    return !sure || (rough && !statement.mapping().doubt().equals(statement.doubt()))
        ? statement
        : new Statement(statement.hit(), statement.words(), left, null);
  }

  /** 收到12件，其中甲镇收到3件、乙镇收到9件: numbers on the same cells that add up to another one. */
  private static boolean oneOfItsParts(Statement statement, List<Statement> all) {
    List<BigDecimal> same =
        all.stream().filter(other -> sameCells(other, statement)).map(ClaimWriter::number).toList();
    BigDecimal most = same.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal sum = same.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return same.size() > 2
        && number(statement).compareTo(most) < 0
        && sum.compareTo(most.add(most)) == 0;
  }

  /** 行政复议20件，无因政府信息公开引起的行政复议: the denial tells that the 20 are others. */
  private static boolean deniedAlso(Statement statement, List<Statement> all) {
    return !statement.hit().none()
        && all.stream().anyMatch(other -> other.hit().none() && sameCells(other, statement));
  }

  /** 5件申请未到答复期限，结转下年: what is said twice of one number is one claim, the surer of the two. */
  private static boolean saidAgain(Statement statement, List<Statement> all) {
    int at = all.indexOf(statement);
    for (int i = 0; i < all.size(); i++) {
      Statement other = all.get(i);
      boolean surer = rough(statement) && !rough(other);
      boolean same =
          i != at
              && other.hit().number().start() == statement.hit().number().start()
              && sameCells(other, statement);
      if (same && (surer || (i < at && rough(other) == rough(statement)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean rough(Statement statement) {
    return statement.mapping().doubt() != null;
  }

  /** Why a number may not be that of the whole year and the whole agency; null if there is none. */
  private String scope(Sentence sentence, Statement statement, List<Statement> all) {
    boolean part =
        !statement.hit().none()
            && all.stream()
                .anyMatch(
                    other ->
                        sameCells(other, statement)
                            && number(other).compareTo(number(statement)) > 0);
    String before = sentence.quote(0, statement.hit().end());
    String alsoCounted =
        all.stream()
            .filter(other -> other != statement && other.mapping().doubt() != null)
            .filter(other -> sameCells(other, statement) && !sameNumber(other, statement))
            .filter(other -> number(other).signum() != 0)
            .map(other -> other.mapping().doubt())
            .findFirst()
            .orElse(null);
    boolean open = untilNow(sentence, statement) || until.stream().anyMatch(before::contains);
    boolean years = open && inAll.stream().anyMatch(before::contains);
    return part ? partOnly : years ? overYears : alsoCounted;
  }

  /** 累计制定规章128件: no year is named. */
  private boolean untilNow(Sentence sentence, Statement statement) {
    Hit hit = statement.hit();
    int clause = sentence.clauseStart(Math.min(hit.start(), hit.number().start()));
    String own = sentence.words().substring(clause, hit.number().end());
    return inAll.stream().anyMatch(own::contains)
        && year.stream().noneMatch(sentence.words()::contains)
        && sentence.marks().stream().noneMatch(mark -> mark.is("本年"));
  }

  private static boolean sameNumber(Statement one, Statement other) {
    return one.hit().number().start() == other.hit().number().start();
  }

  private static boolean sameCells(Statement one, Statement other) {
    return one.readings().equals(other.readings());
  }

  private static BigDecimal number(Statement statement) {
    return statement.hit().number().value();
  }

  private static Claim claim(
      Sentence sentence, Statement statement, String doubt, List<BigDecimal> sums) {
    Hit hit = statement.hit();
    int start = hit.start();
    while (start < hit.end() && Sentence.CLAUSE.indexOf(sentence.words().charAt(start)) >= 0) {
      start++;
    }
    return new Claim(
        hit.mapping().id(),
        sentence.quote(start, hit.end()),
        statement.readings(),
        hit.number().relation(),
        value(hit),
        hit.none(),
        hit.number().unit(),
        sentence.section(),
        doubt,
        sentence.quote(),
        sentence.locate(start, hit.end()),
        sums);
  }

  /** Amounts are read in 元 and claimed in the unit of the cells, or as printed if none is set. */
  private static BigDecimal value(Hit hit) {
    BigDecimal value = hit.number().value();
    String unit = hit.mapping().money();
    boolean tenThousands = TEN_THOUSANDS.equals(ANY_UNIT.equals(unit) ? hit.number().unit() : unit);
    BigDecimal claimed =
        tenThousands
            ? new BigDecimal(value.movePointLeft(4).stripTrailingZeros().toPlainString())
            : value;
    return hit.mapping().decrease() ? claimed.negate() : claimed;
  }

  /** A rough statement's difference may be explained by another rough one on the same cells. */
  private String doubt(Sentence sentence, Statement statement, List<Statement> all) {
    if (statement.mapping().doubt() == null) {
      return statement.doubt() == null ? scope(sentence, statement, all) : statement.doubt();
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
