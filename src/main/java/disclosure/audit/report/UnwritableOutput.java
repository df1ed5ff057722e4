package disclosure.audit.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** An output that can't be written. Its message is one Chinese sentence for the inspector. */
public final class UnwritableOutput extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * An output that can't be written.
   *
   * @param path file or folder
   * @param cause what the system said
   */
  public UnwritableOutput(Path path, IOException cause) {
    super("无法写入“" + path + "”：" + reason(path, cause), cause);
  }

  private static String reason(Path path, IOException cause) {
    Path above = nearestAbove(path);
    if (above != null && !Files.isDirectory(above)) {
      return "“" + above + "”是文件，不是文件夹，请换一个 --out 文件夹。";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "同名文件占了文件夹的位置，请把它移走，或换一个 --out 文件夹。";
    }
    if (refused(above, cause)) {
      return "没有写入权限，请换一个 --out 文件夹，或请管理员开放权限。";
    }
    return "文件可能正被 Excel、Word 等程序打开，或者磁盘已满，请关闭文件、腾出空间后重试。";
  }

  /** A system folder says that there is no such file where it takes no new ones. */
  private static boolean refused(Path above, IOException cause) {
    return cause instanceof AccessDeniedException
        || cause instanceof NoSuchFileException
        || above != null && !Files.isWritable(above);
  }

  /** The nearest file or folder above a path that is there; null if there is none. */
  private static Path nearestAbove(Path path) {
    Path above = path.toAbsolutePath().getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    return above;
  }
}
