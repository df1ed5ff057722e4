package disclosure.audit.pipeline;

import disclosure.audit.facts.across.Roster;
import disclosure.audit.facts.across.RosterTable;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the roster that may lie in a folder of reports. */
public final class RosterFile {

  private RosterFile() {}

  /**
   * The roster of a run.
   *
   * @param inputs the files and folders given
   * @param notices takes notices on the file
   * @return {@link Roster#NONE} if none of the folders has one
   * @throws WrongCall if it has mistakes, all of them named, or if there are several rosters
   * @throws IOException if it can't be read
   */
  public static Roster read(List<Path> inputs, List<String> notices) throws IOException, WrongCall {
    List<Path> files =
        inputs.stream()
            .map(folder -> folder.resolve(RosterTable.FILE))
            .filter(Files::isRegularFile)
            .toList();
    if (files.isEmpty()) {
      return Roster.NONE;
    }
    if (files.size() > 1) {
      throw new WrongCall("有几份机关名录（" + files + "），一次审核只能用一份，请合并后保留一份。");
    }
    Problems problems = new Problems();
    Roster roster = RosterTable.read(Files.readAllBytes(files.get(0)), problems);
    if (!problems.none()) {
      throw new WrongCall("机关名录有错误，没有写出任何结果：\n" + sentences(problems.all()));
    }
    problems.notices().forEach(notice -> notices.add(notice.sentence()));
    return roster;
  }

  private static String sentences(List<RuleProblem> problems) {
    return problems.stream()
        .map(problem -> "  " + problem.sentence())
        .collect(Collectors.joining("\n"));
  }
}
