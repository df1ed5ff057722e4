package disclosure.audit.audit;

import java.util.List;

/**
 * The audit of an earlier hand-in.
 *
 * @param file path of the report below the folder then given
 * @param agency null if it was not stated
 * @param year null if it was not stated
 * @param findings all of them
 */
public record EarlierAudit(
    String file, String agency, Integer year, List<EarlierFinding> findings) {

  public EarlierAudit {
    findings = List.copyOf(findings);
  }
}
