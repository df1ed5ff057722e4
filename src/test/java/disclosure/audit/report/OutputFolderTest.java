package disclosure.audit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path folder;

  @Test
  void makesTheFoldersOnTheWay() throws IOException {
    new OutputFolder(folder).below("x/报告.pdf").write("audit.json", out -> out.write('1'));
    assertEquals("1", Files.readString(folder.resolve("x/报告.pdf/audit.json")));
    assertEquals(List.of("audit.json"), names(folder.resolve("x/报告.pdf")));
  }

  @Test
  void aFailureLeavesTheOlderFileAndNothingElse() throws IOException {
    OutputFolder out = new OutputFolder(folder);
    out.write("a.txt", stream -> stream.write("old".getBytes(StandardCharsets.UTF_8)));
    assertThrows(
        IOException.class,
        () ->
            out.write(
                "a.txt",
                stream -> {
                  stream.write('n');
                  throw new IOException("full");
                }));
    assertEquals("old", Files.readString(folder.resolve("a.txt")));
    assertEquals(List.of("a.txt"), names(folder));
  }

  @Test
  void aFileInTheWayIsSaidInOneSentence() throws IOException {
    Files.writeString(folder.resolve("x"), "file");
    UnwritableOutput problem =
        assertThrows(
            UnwritableOutput.class,
            () -> new OutputFolder(folder).write("x/a.txt", out -> out.write(1)));
    assertEquals(
        "无法写入“" + folder.resolve("x") + "”：同名文件占了文件夹的位置，请把它移走，或换一个 --out 文件夹。",
        problem.getMessage());
  }

  @Test
  void aFolderThatIsAFileIsSaidInOneSentence() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "file");
    UnwritableOutput problem =
        assertThrows(UnwritableOutput.class, () -> new OutputFolder(file).remove("y/a.txt"));
    assertEquals(
        "无法写入“" + file.resolve("y/a.txt") + "”：“" + file + "”是文件，不是文件夹，请换一个 --out 文件夹。",
        problem.getMessage());
  }

  @Test
  void aSystemFolderThatTakesNoNewFilesIsSaidToBeRefused() {
    assertEquals(
        "无法写入“" + folder.resolve("y") + "”：没有写入权限，请换一个 --out 文件夹，或请管理员开放权限。",
        new UnwritableOutput(folder.resolve("y"), new NoSuchFileException("y")).getMessage());
  }

  @Test
  void nothingIsWrittenOutsideTheFolder() {
    OutputFolder out = new OutputFolder(folder.resolve("out"));
    assertThrows(
        IllegalArgumentException.class, () -> out.write("../a.txt", stream -> stream.write(1)));
    assertFalse(Files.exists(folder.resolve("a.txt")));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
