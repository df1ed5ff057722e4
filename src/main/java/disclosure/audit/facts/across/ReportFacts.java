package disclosure.audit.facts.across;

import disclosure.audit.facts.FactBase;

/**
 * A report of a run.
 *
 * @param file path below the folder given; unique in the run
 * @param sha256 of its content: reports with the same are the same report
 * @param facts what was read
 */
public record ReportFacts(String file, String sha256, FactBase facts) {

  /** Name for messages: the title as printed, if there is one, and the file. */
  String name() {
    String title = facts.identity().title();
    return title == null ? "“" + file + "”" : "“" + title + "”（" + file + "）";
  }
}
