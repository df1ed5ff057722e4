package disclosure.audit.pipeline;

import disclosure.audit.audit.Source;
import disclosure.audit.facts.FactBase;
import disclosure.audit.form.FormTable;
import java.util.List;

/**
 * A report as it was read, not judged yet.
 *
 * @param input the file
 * @param source what outputs say of the file
 * @param facts what was read
 * @param tables the form's tables as it uses them
 */
public record ReadReport(InputFile input, Source source, FactBase facts, List<FormTable> tables) {

  public ReadReport {
    tables = List.copyOf(tables);
  }
}
