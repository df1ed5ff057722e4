package disclosure.audit.pipeline;

import java.nio.file.Path;

/**
 * A file to be audited.
 *
 * @param path where it is
 * @param name path below the folder given, with {@code /}; the file name for a file given by itself
 * @param folder its output folder below findings-out, with {@code /}; unlike {@code name} where two
 *     would collide
 */
public record InputFile(Path path, String name, String folder) {

  /** The file name without folders. */
  public String fileName() {
    return path.getFileName().toString();
  }
}
