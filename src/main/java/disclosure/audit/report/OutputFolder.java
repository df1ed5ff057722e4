package disclosure.audit.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder in which a file appears whole or not at all: each is written aside and then renamed, so
 * that who reads a file never sees half of it, and a failure leaves the older one.
 */
public final class OutputFolder {

  private final Path root;

  /**
   * A folder, which need not exist yet.
   *
   * @param root as in {@code findings-out}
   */
  public OutputFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** The folder below this one. */
  public OutputFolder below(String folder) {
    return new OutputFolder(inside(folder));
  }

  /** The path of a file in this folder. */
  public Path path(String file) {
    return inside(file);
  }

  /**
   * Writes a file, replacing an older one.
   *
   * @param file name, or path below this folder with {@code /}
   * @param content writes the file's bytes; need not close the stream
   * @throws UnwritableOutput if the folder or the file can't be written, with a sentence in Chinese
   */
  public void write(String file, Content content) throws IOException {
    Path target = inside(file);
    Path aside = aside(target);
    makeFolder(target.getParent());
    try {
      fill(aside, content);
      rename(aside, target);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /**
   * Takes away a file of an earlier run that this one has no reason to write.
   *
   * @throws UnwritableOutput if the file is there and can't be taken away
   */
  public void remove(String file) throws IOException {
    Path target = inside(file);
    try {
      Files.deleteIfExists(target);
    } catch (IOException e) {
      throw new UnwritableOutput(target, e);
    }
  }

  private static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UnwritableOutput(folder, e);
    }
  }

  private static void fill(Path aside, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
      content.write(out);
    } catch (IOException e) {
      throw new UnwritableOutput(aside.getParent(), e);
    }
  }

  private static void rename(Path aside, Path target) throws IOException {
    try {
      move(aside, target);
    } catch (IOException e) {
      throw new UnwritableOutput(target, e);
    }
  }

  private static void move(Path aside, Path target) throws IOException {
    try {
      Files.move(
          aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A hidden file beside the target; the process id keeps two runs at once apart. */
  private static Path aside(Path target) {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return target.resolveSibling(name);
  }

  private Path inside(String file) {
    Path path = root.resolve(file).normalize();
    if (!path.startsWith(root)) {
      throw new IllegalArgumentException("not below " + root + ": " + file);
    }
    return path;
  }

  /** Writes the bytes of one file. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes to a stream that the caller closes.
     *
     * @throws IOException if writing fails
     */
    void write(OutputStream out) throws IOException;
  }
}
