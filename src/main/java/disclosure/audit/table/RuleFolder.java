package disclosure.audit.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a rule folder, read once: what is checked, compiled and hashed is the same.
 *
 * @param files content by path below the folder, with {@code /}, sorted
 */
public record RuleFolder(SortedMap<String, byte[]> files) {

  public RuleFolder {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * Reads a folder with all that lies below it. Hidden files and those an editor keeps beside an
   * open one ({@code ~$…}, {@code …~}) are left out.
   *
   * @throws IOException if it can't be read
   */
  public static RuleFolder read(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (!passing(name)) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    }
    return new RuleFolder(files);
  }

  private static boolean passing(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return ("/" + name).contains("/.") || last.startsWith("~$") || last.endsWith("~");
  }

  /** Names of the files below a folder ({@code ""} for all) that end so, sorted. */
  public List<String> names(String below, String ending) {
    return files.keySet().stream()
        .filter(name -> name.startsWith(below) && name.endsWith(ending))
        .toList();
  }

  /** Whether there is such a file. */
  public boolean has(String name) {
    return files.containsKey(name);
  }

  /**
   * The text of a file: strict UTF-8, else GB18030 with a notice.
   *
   * @return null if the file can't be decoded, which is then among the problems
   */
  public String text(String name, Problems problems) {
    return RuleText.decode(name, files.get(name), problems);
  }

  /** SHA-256 in hexadecimal over names and contents of all files, in order of their names. */
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.getValue());
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
