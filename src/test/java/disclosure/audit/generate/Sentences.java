package disclosure.audit.generate;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes sentences of a report's first section that agree with its figures. */
@FunctionalInterface
public interface Sentences {

  /**
   * Sentences that agree with figures.
   *
   * @param figures what is printed, by cell id
   * @param form id of the form
   * @param year report year
   * @param random decides which
   */
  List<String> write(Map<String, String> figures, String form, int year, Random random);
}
