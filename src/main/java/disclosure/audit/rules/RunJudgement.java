package disclosure.audit.rules;

import java.util.List;

/**
 * What the rule book says of a run as a whole.
 *
 * @param agencies by agency and year, sorted
 * @param notices rules that broke off and sums that could not be judged, one Chinese sentence each
 */
public record RunJudgement(List<OfAgency> agencies, List<String> notices) {

  public RunJudgement {
    agencies = List.copyOf(agencies);
    notices = List.copyOf(notices);
  }

  /**
   * What it says of an agency in a year.
   *
   * @param agency as in the roster
   * @param year report year
   * @param judgement findings and checks
   */
  public record OfAgency(String agency, int year, Judgement judgement) {}
}
