package disclosure.audit.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a run. Dot files, files that an editor keeps beside an open one ({@code ~$…}) and
 * the roster are no reports.
 *
 * @param files sorted by name, each with an output folder of its own
 * @param notices collisions of output folders, in Chinese
 */
public record InputFiles(List<InputFile> files, List<String> notices) {

  /** The list of agencies, which may lie among the reports. */
  public static final String ROSTER = "roster.csv";

  public InputFiles {
    files = List.copyOf(files);
    notices = List.copyOf(notices);
  }

  /**
   * Collects files and all files below folders.
   *
   * @throws WrongCall if one does not exist
   * @throws IOException if a folder can't be read
   */
  public static InputFiles collect(List<Path> given) throws IOException, WrongCall {
    List<InputFile> found = new ArrayList<>();
    for (Path path : given) {
      if (Files.isDirectory(path)) {
        addFolder(path, found);
      } else if (Files.isRegularFile(path)) {
        String name = path.getFileName().toString();
        found.add(new InputFile(path, name, name));
      } else {
        throw new WrongCall("没有找到“" + path + "”，请核对路径是否正确。");
      }
    }
    found.sort(Comparator.comparing(InputFile::name).thenComparing(file -> file.path().toString()));
    return withoutCollisions(found);
  }

  private static void addFolder(Path folder, List<InputFile> found) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (isReport(name)) {
          found.add(new InputFile(path, name, name));
        }
      }
    }
  }

  private static boolean isReport(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return !("/" + name).contains("/.") && !last.startsWith("~$") && !last.equals(ROSTER);
  }

  private static InputFiles withoutCollisions(List<InputFile> found) throws IOException {
    Set<String> folders = new HashSet<>();
    Set<Path> paths = new HashSet<>();
    List<InputFile> files = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    for (InputFile file : found) {
      if (!paths.add(file.path().toRealPath())) {
        continue;
      }
      String folder = file.folder();
      for (int number = 2; !folders.add(folder); number++) {
        folder = file.folder() + "-" + number;
      }
      if (!folder.equals(file.folder())) {
        notices.add("有多个文件名为“" + file.name() + "”，“" + file.path() + "”的结果放在“" + folder + "”中。");
      }
      files.add(new InputFile(file.path(), file.name(), folder));
    }
    return new InputFiles(files, notices);
  }
}
