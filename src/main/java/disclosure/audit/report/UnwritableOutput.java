package disclosure.audit.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
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
    super("无法写入“" + path + "”：" + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "没有写入权限，请换一个 --out 文件夹，或请管理员开放权限。";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "同名文件占了文件夹的位置，请把它移走，或换一个 --out 文件夹。";
    }
    return "文件可能正被 Excel、Word 等程序打开，或者磁盘已满，请关闭文件、腾出空间后重试（" + cause.getMessage() + "）。";
  }
}
