package disclosure.audit.report;

import disclosure.audit.audit.Check;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.audit.UnreadFile;
import java.util.Map;

/**
 * A case of {@code junit.xml}.
 *
 * @param rule id of the rule; the file for one that could not be read
 * @param name what was looked at, in Chinese
 * @param result how it came out
 * @param type level of a failure; else null
 * @param message why, in Chinese; null for a pass
 * @param details more words on a failure; else null
 */
record JunitCase(
    String rule, String name, Result result, String type, String message, String details) {

  /** Results by their XML element. */
  enum Result {
    PASSED(null),
    FAILURE("failure"),
    SKIPPED("skipped"),
    ERROR("error");

    private final String element;

    Result(String element) {
      this.element = element;
    }

    /** The element inside the case; null for a pass. */
    String element() {
      return element;
    }
  }

  /** Whether a check is a case of its own rather than seen in its findings. */
  static boolean ofItself(Check check) {
    return check.outcome() == Outcome.PASSED || check.outcome() == Outcome.NOT_ASSESSABLE;
  }

  static JunitCase of(Check check, Map<String, RuleEntry> rules, PlaceWords words) {
    RuleEntry rule = rules.get(check.rule());
    String title = rule == null ? check.rule() : rule.title();
    String name = title + " " + words.subject(check.subject());
    return check.outcome() == Outcome.PASSED
        ? new JunitCase(check.rule(), name, Result.PASSED, null, null, null)
        : new JunitCase(check.rule(), name, Result.SKIPPED, null, skipped(check), null);
  }

  private static String skipped(Check check) {
    return check.outcome().chinese() + "：" + check.reason();
  }

  static JunitCase of(Finding finding) {
    String details = "依据：" + finding.basis() + "\n建议：" + finding.advice() + "\n编号：" + finding.id();
    return switch (finding.status()) {
      case OPEN -> failure(finding, finding.level(), details);
      case REVIEW -> skipped(finding, finding.message());
      case WAIVED -> skipped(finding, finding.waiver());
    };
  }

  private static JunitCase failure(Finding finding, Level level, String details) {
    return new JunitCase(
        finding.rule(), finding.title(), Result.FAILURE, level.word(), finding.message(), details);
  }

  private static JunitCase skipped(Finding finding, String reason) {
    String message = finding.status().chinese() + "：" + reason;
    return new JunitCase(finding.rule(), finding.title(), Result.SKIPPED, null, message, null);
  }

  static JunitCase of(UnreadFile file) {
    return new JunitCase(file.file(), "读取", Result.ERROR, "unread", file.reason(), null);
  }

  /** The same case, its place named. */
  JunitCase at(String place) {
    return new JunitCase(rule, name + " " + place, result, type, message, details);
  }
}
