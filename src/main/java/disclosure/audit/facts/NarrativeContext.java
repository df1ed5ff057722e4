package disclosure.audit.facts;

/**
 * Whose and which report a narrative belongs to.
 *
 * @param year the report year; null if not known
 * @param agency the reporting agency's name; null if not known
 * @param government whether it is a government's report; its figures cover all its offices
 */
public record NarrativeContext(Integer year, String agency, boolean government) {

  /** Of a report whose identity is known. */
  static NarrativeContext of(ReportIdentity identity) {
    return new NarrativeContext(identity.year(), identity.agency(), identity.government());
  }
}
