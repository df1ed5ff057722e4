package disclosure.audit.audit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A corrected report against its earlier hand-in: what was mended, what was not, what was mended
 * wrongly, what is new. Waived findings are left out on both sides.
 *
 * <p>For an output: {@link #count} gives the numbers for a sentence such as 已改3项，未改1项; {@link
 * #followups} the rows, each with the old and new finding and so the old and new values; {@link
 * #progress} the word for a finding of this audit.
 *
 * @param file the earlier report's file
 * @param followups present findings in their order, then the earlier ones that are gone
 */
public record Handover(String file, List<Followup> followups) {

  public Handover {
    followups = List.copyOf(followups);
  }

  /** Compares the audit of a corrected report with the earlier one. */
  public static Handover of(Audit audit, EarlierAudit earlier) {
    List<EarlierFinding> left = new ArrayList<>(earlier.findings());
    Map<Finding, EarlierFinding> before = new IdentityHashMap<>();
    match(audit, left, before, (now, then) -> now.id().equals(then.id()));
    match(audit, left, before, Handover::aboutTheSame);
    List<Followup> followups = new ArrayList<>();
    for (Finding now : audit.findings()) {
      if (now.status() != Status.WAIVED) {
        followups.add(present(before.get(now), now));
      }
    }
    for (EarlierFinding finding : left) {
      if (finding.status() != Status.WAIVED) {
        followups.add(new Followup(gone(finding, audit), finding, null));
      }
    }
    return new Handover(earlier.file(), followups);
  }

  /** Takes out of those left the first earlier finding for each present one that has none. */
  private static void match(
      Audit audit,
      List<EarlierFinding> left,
      Map<Finding, EarlierFinding> before,
      BiPredicate<Finding, EarlierFinding> same) {
    for (Finding now : audit.findings()) {
      if (!before.containsKey(now)) {
        left.stream()
            .filter(then -> same.test(now, then))
            .findFirst()
            .ifPresent(
                then -> {
                  before.put(now, then);
                  left.remove(then);
                });
      }
    }
  }

  /** A sentence that was changed and still contradicts the same cells is not mended. */
  private static boolean aboutTheSame(Finding now, EarlierFinding then) {
    return now.subject() != null
        && now.rule().equals(then.rule())
        && now.subject().equals(then.subject())
        && now.status() != Status.WAIVED
        && then.status() != Status.WAIVED;
  }

  private static Followup present(EarlierFinding before, Finding now) {
    if (before == null || before.status() == Status.WAIVED) {
      return new Followup(Progress.NEW, null, now);
    }
    boolean same = before.sameValues(now);
    return new Followup(same ? Progress.UNCHANGED : Progress.CHANGED, before, now);
  }

  /** A problem that could not be judged this time has not been seen to be mended. */
  private static Progress gone(EarlierFinding before, Audit audit) {
    boolean judged =
        audit.checks().stream()
            .filter(check -> check.rule().equals(before.rule()))
            .filter(check -> Objects.equals(check.subject(), before.subject()))
            .noneMatch(check -> check.outcome() == Outcome.NOT_ASSESSABLE);
    return judged ? Progress.FIXED : Progress.UNKNOWN;
  }

  /** Number of problems of which this has become. */
  public long count(Progress progress) {
    return followups.stream().filter(followup -> followup.progress() == progress).count();
  }

  /** What has become of a finding of the present audit; empty for a waived one. */
  public Optional<Progress> progress(Finding finding) {
    return followups.stream()
        .filter(followup -> followup.now() == finding)
        .map(Followup::progress)
        .findFirst();
  }

  /** The numbers in words, as in 已改3项，未改1项; words without a problem are left out. */
  public String sentence() {
    List<String> parts = new ArrayList<>();
    for (Progress progress : Progress.values()) {
      if (count(progress) > 0) {
        parts.add(progress.chinese() + count(progress) + "项");
      }
    }
    return parts.isEmpty() ? "两次均无问题" : String.join("，", parts);
  }
}
