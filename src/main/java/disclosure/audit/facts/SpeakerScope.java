package disclosure.audit.facts;

import disclosure.audit.facts.Setting.View;
import java.util.List;

/** Tells whether a statement is about the reporting agency, another one, or a whole region. */
final class SpeakerScope {

  private static final String OTHER = "他机关";
  private static final String REGION = "全域";

  /** So many characters may join a government and its office: 及, 以及, 和. */
  private static final int BESIDE = 2;

  private final NarrativeContext report;
  private final String whose;
  private final List<String> governmentsDo;
  private final String ownOffice;
  private final String shortName;
  private final List<String> governments;
  private final List<String> undivided;
  private final List<String> heads;
  private final List<String> branches;
  private final List<String> joins;
  private final String headOnly;
  private final String several;
  private final List<String> leftOut;
  private final List<String> offices;
  private final List<String> parts;

  SpeakerScope(NarrativeContext report, Vocabulary vocabulary) {
    this.report = report;
    this.whose = vocabulary.text("疑点-单位");
    this.ownOffice = vocabulary.text("疑点-本级");
    this.governmentsDo = vocabulary.words("政府所为");
    this.shortName = vocabulary.text("疑点-简称");
    this.governments = vocabulary.words("政府名结尾");
    this.heads = vocabulary.words("本级机关");
    this.branches = vocabulary.words("下属机构");
    this.joins = vocabulary.words("并列");
    this.headOnly = vocabulary.text("疑点-本机关");
    this.several = vocabulary.text("疑点-几个机关");
    this.undivided = vocabulary.words("基层政府");
    this.leftOut = vocabulary.words("机关名可略");
    this.offices = vocabulary.words("政府办公机构");
    this.parts = vocabulary.words("其中一部分");
  }

  /** Whether a hit is about another agency, or about more than a department's report covers. */
  boolean elsewhere(Sentence sentence, Hit hit, View view) {
    boolean region = in(view, REGION) && report.agency() != null && !report.government();
    return region || others(sentence, hit, view);
  }

  /** Why it may not be the reporting agency that is meant; null if there is no reason. */
  String doubt(Sentence sentence, View view) {
    ContextMark scope = view.scope();
    if (in(view, REGION)) {
      return report.government() ? null : scope.phrase().doubt();
    }
    if (!in(view, OTHER)) {
      return besideBranches(sentence, scope) ? headOnly : null;
    }
    if (own(scope)) {
      return withGovernment(sentence, scope) ? several : null;
    }
    if (report.agency() == null) {
      return whose;
    }
    if (subordinates(sentence, scope) && !ends(scope.words(), offices)) {
      return withGovernment(sentence, scope) ? null : scope.phrase().doubt();
    }
    return !report.government() ? shortName : governmentsOnly(view.topic()) ? null : ownOffice;
  }

  /** 局机关收到78件，各分局收到56件: whether the figures are of both is not told. */
  private boolean besideBranches(Sentence sentence, ContextMark scope) {
    return scope != null
        && heads.contains(scope.words())
        && sentence.marks().stream()
            .anyMatch(mark -> mark.is(OTHER) && ends(mark.words(), branches));
  }

  private static boolean in(View view, String kind) {
    return view.scope() != null && view.scope().is(kind);
  }

  /** What is said after another agency's name, as 区政府办代表区政府, is the other's. */
  private boolean others(Sentence sentence, Hit hit, View view) {
    if (!in(view, OTHER) || own(view.scope()) || subordinates(sentence, view.scope())) {
      return false;
    }
    List<ContextMark> named =
        sentence.marks().stream()
            .filter(mark -> mark.is(OTHER) && mark.start() < hit.until())
            .toList();
    return part(sentence, view.scope())
        || !maybeOwn(sentence, view.scope())
        || named.stream().anyMatch(mark -> !maybeOwn(sentence, mark));
  }

  /** 各部门共收到…: a government's figures hold those of all its offices. */
  private boolean subordinates(Sentence sentence, ContextMark mark) {
    return report.government()
        && !part(sentence, mark)
        && (mark.phrase().doubt() != null || withGovernment(sentence, mark));
  }

  /** Whether an office is named as one of those that make up a total. */
  private boolean part(Sentence sentence, ContextMark mark) {
    String words = sentence.words();
    String clause = words.substring(sentence.clauseStart(mark.start()), mark.start());
    return parts.stream().anyMatch(part -> clause.contains(part) || words.startsWith(part));
  }

  /** 区政府及各部门、各街道: the government and its offices together. */
  private boolean withGovernment(Sentence sentence, ContextMark last) {
    int start = last.start();
    for (int i = sentence.marks().size() - 1; i >= 0; i--) {
      ContextMark mark = sentence.marks().get(i);
      boolean joined =
          mark.is(OTHER)
              && mark.end() < start
              && joins.contains(sentence.words().substring(mark.end(), start));
      if (joined && ends(mark.words(), governments) && maybeOwn(sentence, mark)) {
        return true;
      }
      start = joined ? mark.start() : start;
    }
    return false;
  }

  /**
   * Whether words name the reporting agency: it may call itself by the end of its name. 镇政府 is all
   * of a town's government, which has no departments; 县政府 may be the government itself only.
   */
  private boolean own(ContextMark mark) {
    if (report.agency() == null) {
      return false;
    }
    boolean whole =
        (ends(mark.words(), undivided) || !ends(mark.words(), governments))
            && without(report.agency()).endsWith(without(mark.words()));
    return whole
        || report.agency().contains(mark.words())
        || mark.words().contains(report.agency());
  }

  /**
   * Whether words may name the reporting agency: a government called 市政府, an agency by some of its
   * characters, as 县住建局; where whose the report is could not be told, any government, and any
   * agency that is the only one of its sentence.
   */
  private boolean maybeOwn(Sentence sentence, ContextMark mark) {
    if (beside(sentence, mark)) {
      return true;
    }
    if (report.agency() == null) {
      return ends(mark.words(), governments) || (AgencySubjects.found(mark) && only(sentence));
    }
    String agency = without(report.agency());
    String named = without(mark.words());
    return agency.contains(named) || ShortName.of(named, agency);
  }

  /** 县政府及县政府办公室: the office of the government that is named with it. */
  private boolean beside(Sentence sentence, ContextMark office) {
    return ends(office.words(), offices)
        && sentence.marks().stream()
            .filter(mark -> mark.is(OTHER) && ends(mark.words(), governments))
            .anyMatch(
                mark ->
                    mark.end() <= office.start()
                        && office.start() - mark.end() <= BESIDE
                        && (report.agency() == null || maybeOwn(sentence, mark)));
  }

  /** Whether a sentence names one agency only, and not as a part of something. */
  private boolean only(Sentence sentence) {
    boolean part = parts.stream().anyMatch(sentence.words()::startsWith);
    return !part && sentence.marks().stream().filter(mark -> mark.is(OTHER)).count() == 1;
  }

  private static boolean ends(String name, List<String> endings) {
    return endings.stream().anyMatch(name::endsWith);
  }

  private String without(String name) {
    String shorter = name;
    for (String word : leftOut) {
      shorter = shorter.replace(word, "");
    }
    return shorter;
  }

  /** 市政府制定规章: none of a government's offices does what only governments do. */
  private boolean governmentsOnly(ContextMark topic) {
    return topic != null && governmentsDo.contains(topic.phrase().name());
  }
}
