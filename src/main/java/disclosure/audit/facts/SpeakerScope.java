package disclosure.audit.facts;

import disclosure.audit.facts.Setting.View;

/** Tells whether a statement is about the reporting agency, another one, or a whole region. */
final class SpeakerScope {

  private static final String OTHER = "他机关";
  private static final String REGION = "全域";
  private static final String PEOPLES = "人民";
  private static final String GOVERNMENT = "政府";

  private final NarrativeContext report;
  private final String whose;
  private final String ownOffice;
  private final String shortName;

  SpeakerScope(NarrativeContext report, Vocabulary vocabulary) {
    this.report = report;
    this.whose = vocabulary.text("疑点-单位");
    this.ownOffice = vocabulary.text("疑点-本级");
    this.shortName = vocabulary.text("疑点-简称");
  }

  /** Whether a hit is about another agency, or about more than a department's report covers. */
  boolean elsewhere(Sentence sentence, Hit hit, View view) {
    boolean region = in(view, REGION) && report.agency() != null && !report.government();
    return region || others(sentence, hit, view);
  }

  /** Why it may not be the reporting agency that is meant; null if there is no reason. */
  String doubt(View view) {
    if (in(view, REGION)) {
      return report.government() ? null : view.scope().phrase().doubt();
    }
    if (!in(view, OTHER) || own(view.scope())) {
      return null;
    }
    return report.agency() == null ? whose : report.government() ? ownOffice : shortName;
  }

  private static boolean in(View view, String kind) {
    return view.scope() != null && view.scope().is(kind);
  }

  /** What is said after another agency's name, as 区政府办代表区政府, is the other's. */
  private boolean others(Sentence sentence, Hit hit, View view) {
    if (!in(view, OTHER) || own(view.scope())) {
      return false;
    }
    return !maybeOwn(view.scope())
        || sentence.marks().stream()
            .filter(mark -> mark.is(OTHER) && mark.start() < hit.until())
            .anyMatch(mark -> !maybeOwn(mark));
  }

  /** Whether words name the reporting agency: it may call itself by the end of its name. */
  private boolean own(ContextMark mark) {
    return report.agency() != null
        && (report.agency().contains(mark.words()) || mark.words().contains(report.agency()));
  }

  /**
   * Whether words may name the reporting agency: a government called 市政府, an agency by some of its
   * characters, as 县住建局, or any government where whose the report is could not be told.
   */
  private boolean maybeOwn(ContextMark mark) {
    return report.agency() == null
        ? mark.words().endsWith(GOVERNMENT)
        : shortFor(mark.words().replace(PEOPLES, ""), report.agency().replace(PEOPLES, ""));
  }

  /** Whether all characters of a name stand in another one in their order, and both end alike. */
  private static boolean shortFor(String name, String whole) {
    int at = -1;
    for (int i = 0; i < name.length(); i++) {
      at = whole.indexOf(name.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return whole.charAt(whole.length() - 1) == name.charAt(name.length() - 1);
  }
}
