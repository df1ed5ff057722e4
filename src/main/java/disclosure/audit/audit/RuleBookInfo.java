package disclosure.audit.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What an output needs to know of the rule book.
 *
 * @param sha256 over all files of the rule folder, in order of their names
 * @param rules by id, sorted
 * @param families Chinese name of each family letter, sorted by letter
 * @param caps most points taken for a family; families without a cap are left out
 * @param bands grades, the best first
 */
public record RuleBookInfo(
    String sha256,
    Map<String, RuleEntry> rules,
    Map<String, String> families,
    Map<String, BigDecimal> caps,
    List<Band> bands) {

  /**
   * A grade.
   *
   * @param grade as in 优秀
   * @param from lowest score of the grade, included
   */
  public record Band(String grade, BigDecimal from) {}
}
