package disclosure.audit.rules;

import disclosure.audit.rules.SetJudge.Found;
import java.util.ArrayList;
import java.util.List;

/** Counts what was put in, found, and found besides. */
final class DefectTally {

  private final List<String> missed = new ArrayList<>();
  private final List<String> alarms = new ArrayList<>();
  private int put;
  private int found;

  void add(DefectTrial trial) {
    put++;
    if (trial.findings().stream().anyMatch(trial::due)) {
      found++;
    } else {
      missed.add(trial.name() + trial.findings().stream().map(Found::line).toList());
    }
    trial.findings().stream()
        .filter(finding -> !trial.follows(finding))
        .forEach(finding -> alarms.add(trial.name() + finding.line()));
  }

  void add(DefectTally other) {
    put += other.put;
    found += other.found;
    missed.addAll(other.missed);
    alarms.addAll(other.alarms);
  }

  int put() {
    return put;
  }

  double recall() {
    return (double) found / put;
  }

  List<String> missed() {
    return missed;
  }

  List<String> alarms() {
    return alarms;
  }

  @Override
  public String toString() {
    return "%4d %4d %4d".formatted(put, found, alarms.size());
  }
}
