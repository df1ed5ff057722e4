package disclosure.audit.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.audit.Run;
import disclosure.audit.audit.UnreadFile;
import disclosure.audit.report.FileAddress;
import java.io.IOException;
import java.util.List;

/** Writes what a SARIF run says besides its results: rules, files, files not read. */
public final class SarifTool {

  private final JsonGenerator json;

  /**
   * The head of one SARIF run.
   *
   * @param json where to write
   */
  public SarifTool(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes {@code tool}, {@code invocations}, {@code artifacts} and the settings of the run.
   *
   * @throws IOException if writing fails
   */
  public void write(Run run) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "auditor");
    json.writeStringField("fullName", "政府信息公开工作年度报告审核");
    json.writeStringField("language", "zh-CN");
    Lists.objects(json, "rules", List.copyOf(run.rules().rules().values()), this::rule);
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("language", "zh-CN");
    json.writeStringField("columnKind", "utf16CodeUnits");
    invocation(run.unread());
    Lists.objects(json, "artifacts", run.audits(), this::artifact);
  }

  private void rule(RuleEntry rule) throws IOException {
    json.writeStringField("id", rule.id());
    text("shortDescription", rule.title());
    text("fullDescription", rule.title() + "。依据：" + rule.basis());
    text("help", rule.advice());
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.level()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("level", rule.level().word());
    json.writeNumberField("points", rule.points());
    json.writeEndObject();
  }

  private void invocation(List<UnreadFile> unread) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", unread.isEmpty());
    Lists.objects(json, "toolExecutionNotifications", unread, this::notification);
    json.writeEndObject();
    json.writeEndArray();
  }

  private void notification(UnreadFile file) throws IOException {
    json.writeStringField("level", "error");
    text("message", file.reason());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifactLocation(json, "artifactLocation", file.file());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void artifact(Audit audit) throws IOException {
    artifactLocation(json, "location", audit.source().file());
    json.writeObjectFieldStart("hashes");
    json.writeStringField("sha-256", audit.source().sha256());
    json.writeEndObject();
  }

  private void text(String field, String text) throws IOException {
    text(json, field, text);
  }

  /** Writes a SARIF message; its text must not be missing. */
  static void text(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text == null ? "" : text);
    json.writeEndObject();
  }

  static void artifactLocation(JsonGenerator json, String field, String file) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("uri", FileAddress.of(file));
    json.writeEndObject();
  }

  /** SARIF knows three levels; what is critical or major is an error. */
  static String level(Level level) {
    return switch (level) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case INFO -> "note";
    };
  }
}
