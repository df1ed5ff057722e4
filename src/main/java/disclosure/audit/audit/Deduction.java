package disclosure.audit.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * Points taken for the open findings of one rule.
 *
 * @param rule id of the rule
 * @param full points of its findings added up
 * @param points points taken after the caps, at most {@code full}
 * @param findings ids of its open findings
 */
public record Deduction(String rule, BigDecimal full, BigDecimal points, List<String> findings) {

  public Deduction {
    findings = List.copyOf(findings);
  }
}
