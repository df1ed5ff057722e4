package disclosure.audit.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.audit.Run;
import disclosure.audit.audit.Source;
import disclosure.audit.audit.Status;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the parts of {@code summary.json}. */
public final class SummaryJson {

  private final JsonGenerator json;

  /**
   * Summary of one run.
   *
   * @param json where to write
   */
  public SummaryJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes {@code rules} and {@code counts}; the findings of no single report count too.
   *
   * @throws IOException if writing fails
   */
  public void counts(Run run) throws IOException {
    json.writeObjectFieldStart("rules");
    json.writeStringField("sha256", run.rules().sha256());
    json.writeEndObject();
    json.writeObjectFieldStart("counts");
    json.writeNumberField("reports", run.audits().size());
    json.writeNumberField("unread", run.unread().size());
    json.writeNumberField("provisional", run.audits().stream().filter(this::provisional).count());
    grades(run);
    statuses(run.allFindings().toList());
    json.writeEndObject();
  }

  private boolean provisional(Audit audit) {
    return audit.assessment().provisional();
  }

  private void grades(Run run) throws IOException {
    json.writeObjectFieldStart("grades");
    for (RuleBookInfo.Band band : run.rules().bands()) {
      json.writeNumberField(
          band.grade(),
          run.audits().stream().filter(a -> band.grade().equals(a.assessment().grade())).count());
    }
    json.writeEndObject();
  }

  private void statuses(List<Finding> findings) throws IOException {
    for (Status status : Status.values()) {
      json.writeNumberField(
          status.word(), findings.stream().filter(f -> f.status() == status).count());
    }
    json.writeObjectFieldStart("levels");
    for (Level level : Level.values()) {
      json.writeNumberField(level.word(), open(findings, level));
    }
    json.writeEndObject();
  }

  private static long open(List<Finding> findings, Level level) {
    return findings.stream().filter(f -> f.status() == Status.OPEN && f.level() == level).count();
  }

  /**
   * Writes {@code common}: for each rule with open findings how many there are, in how many
   * reports.
   *
   * @throws IOException if writing fails
   */
  public void common(Run run) throws IOException {
    Map<String, Common> rules = new TreeMap<>();
    for (Audit audit : run.audits()) {
      audit.findings().stream()
          .filter(finding -> finding.status() == Status.OPEN)
          .forEach(finding -> rules.computeIfAbsent(finding.rule(), Common::new).add(audit));
    }
    Lists.objects(json, "common", List.copyOf(rules.values()), common -> common(run, common));
  }

  private void common(Run run, Common common) throws IOException {
    RuleEntry rule = run.rules().rules().get(common.rule);
    json.writeStringField("rule", common.rule);
    json.writeStringField("title", rule == null ? null : rule.title());
    json.writeNumberField("findings", common.findings);
    json.writeNumberField("reports", common.reports);
  }

  /**
   * Writes {@code reports}.
   *
   * @throws IOException if writing fails
   */
  public void reports(List<Audit> audits) throws IOException {
    Lists.objects(json, "reports", audits, this::report);
  }

  private void report(Audit audit) throws IOException {
    Source source = audit.source();
    json.writeStringField("file", source.file());
    json.writeStringField("folder", source.folder());
    json.writeStringField("agency", audit.facts().identity().agency());
    HeadJson.year(json, audit.facts().identity().year());
    json.writeStringField("form", audit.facts().identity().form());
    new AssessmentJson(json).verdict(audit.assessment());
    statuses(audit.findings());
    json.writeNumberField(
        "notAssessable",
        audit.checks().stream().filter(c -> c.outcome() == Outcome.NOT_ASSESSABLE).count());
    new HandoverJson(json).counts(audit.handover());
  }

  /**
   * Writes {@code unread} and {@code notices}.
   *
   * @throws IOException if writing fails
   */
  public void unread(Run run) throws IOException {
    Lists.objects(
        json,
        "unread",
        run.unread(),
        file -> {
          json.writeStringField("file", file.file());
          json.writeStringField("reason", file.reason());
        });
    Lists.strings(json, "notices", run.notices());
  }

  /** Counts the open findings of one rule; audits come one after the other. */
  private static final class Common {

    private final String rule;
    private int findings;
    private int reports;
    private Audit last;

    Common(String rule) {
      this.rule = rule;
    }

    void add(Audit audit) {
      findings++;
      if (audit != last) {
        reports++;
        last = audit;
      }
    }
  }
}
