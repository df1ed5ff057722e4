package disclosure.audit.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Ids of findings: from what they are about and not from values, so that a correction keeps them.
 */
public final class FindingId {

  private static final int DIGITS = 12;

  private FindingId() {}

  /**
   * The id of a finding.
   *
   * @param agency null if unknown
   * @param year null if unknown
   * @param rule id of the rule
   * @param subject null for the whole report
   * @param quote the claim's words; "" for other rules
   * @param occurrence 0 for the first finding of these
   */
  public static String of(
      String agency, Integer year, String rule, String subject, String quote, int occurrence) {
    String about =
        String.join(
            "|",
            Objects.toString(agency, ""),
            Objects.toString(year, ""),
            rule,
            Objects.toString(subject, ""),
            quote,
            occurrence == 0 ? "" : String.valueOf(occurrence));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(about.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
