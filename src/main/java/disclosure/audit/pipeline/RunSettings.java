package disclosure.audit.pipeline;

import disclosure.audit.audit.Level;
import disclosure.audit.ingest.ReadingLimits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What a run is to do.
 *
 * @param inputs files and folders
 * @param out folder of the results
 * @param rules rule folder
 * @param jobs number of files worked on at once, at least 1
 * @param failOn lowest level of an open finding that makes the run fail; null for none
 * @param formats names of the outputs, separated by commas
 * @param earlier results of an earlier hand-in; null for none
 * @param limits what one file may take at most
 * @param date day of the run, on which waivers may have ended
 */
public record RunSettings(
    List<Path> inputs,
    Path out,
    Path rules,
    int jobs,
    Level failOn,
    String formats,
    Path earlier,
    ReadingLimits limits,
    LocalDate date) {

  public RunSettings {
    inputs = List.copyOf(inputs);
  }
}
