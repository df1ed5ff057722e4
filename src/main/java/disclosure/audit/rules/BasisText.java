package disclosure.audit.rules;

import disclosure.audit.audit.RuleEntry;
import disclosure.audit.form.FormBook;

/**
 * Legal bases in which the table of rules leaves open which document prescribes the form: that
 * depends on the report's year.
 */
final class BasisText {

  /** Stands for the document. */
  static final String FORM = "{格式}";

  private BasisText() {}

  /** The rule with the documents of all years that it is for. */
  static RuleEntry forAllYears(RuleEntry rule, FormBook forms) {
    return filled(rule, forms, rule.fromYear(), rule.toYear());
  }

  /**
   * The rule with the document of one year.
   *
   * @param year null if unknown
   */
  static RuleEntry forYear(RuleEntry rule, FormBook forms, Integer year) {
    return year == null ? forAllYears(rule, forms) : filled(rule, forms, year, year);
  }

  private static RuleEntry filled(RuleEntry rule, FormBook forms, Integer from, Integer to) {
    return rule.basis().contains(FORM)
        ? rule.withBasis(rule.basis().replace(FORM, forms.prescriptions(from, to)))
        : rule;
  }
}
