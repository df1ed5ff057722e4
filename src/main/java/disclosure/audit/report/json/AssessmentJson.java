package disclosure.audit.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import disclosure.audit.audit.Assessment;
import disclosure.audit.audit.Deduction;
import java.io.IOException;

/** Writes score and grade, and how they came about. */
public final class AssessmentJson {

  private final JsonGenerator json;

  /**
   * Assessment of one report.
   *
   * @param json where to write
   */
  public AssessmentJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes {@code grade}, {@code score}, {@code provisional}, {@code forcedBy}.
   *
   * @throws IOException if writing fails
   */
  public void verdict(Assessment assessment) throws IOException {
    json.writeStringField("grade", assessment.grade());
    json.writeNumberField("score", assessment.score());
    json.writeBooleanField("provisional", assessment.provisional());
    json.writeStringField("forcedBy", assessment.forcedBy());
  }

  /**
   * Writes the verdict and the field {@code deductions}.
   *
   * @throws IOException if writing fails
   */
  public void write(Assessment assessment) throws IOException {
    verdict(assessment);
    Lists.objects(json, "deductions", assessment.deductions(), this::deduction);
  }

  private void deduction(Deduction deduction) throws IOException {
    json.writeStringField("rule", deduction.rule());
    json.writeNumberField("points", deduction.points());
    json.writeNumberField("full", deduction.full());
    Lists.strings(json, "findings", deduction.findings());
  }
}
