package disclosure.audit.audit;

import disclosure.audit.facts.ReportIdentity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All audits of an earlier hand-in, to find that of one report among them. */
public final class EarlierAudits {

  private final Map<String, EarlierAudit> byIdentity = new HashMap<>();
  private final Map<String, EarlierAudit> byFile = new HashMap<>();

  /** Audits of one earlier hand-in; of two of one agency and year the first is kept. */
  public EarlierAudits(List<EarlierAudit> audits) {
    for (EarlierAudit audit : audits) {
      byFile.putIfAbsent(audit.file(), audit);
      if (audit.agency() != null && audit.year() != null) {
        byIdentity.putIfAbsent(key(audit.agency(), audit.year()), audit);
      }
    }
  }

  /**
   * The earlier audit of the same report: of the same file if it is of the same agency and year,
   * else of the same agency and year, and where these are not stated, of the same file.
   */
  public Optional<EarlierAudit> find(Source source, ReportIdentity identity) {
    EarlierAudit sameFile = byFile.get(source.file());
    if (identity.agency() == null || identity.year() == null) {
      return Optional.ofNullable(sameFile);
    }
    if (sameFile != null
        && identity.agency().equals(sameFile.agency())
        && identity.year().equals(sameFile.year())) {
      return Optional.of(sameFile);
    }
    return Optional.ofNullable(byIdentity.get(key(identity.agency(), identity.year())));
  }

  private static String key(String agency, int year) {
    return agency + "\n" + year;
  }
}
