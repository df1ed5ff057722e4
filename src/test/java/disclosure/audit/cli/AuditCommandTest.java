package disclosure.audit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line promises: exit codes, sentences, files. */
class AuditCommandTest {

  private static final Path SEED = Path.of("reports-in", "yanjin-2023.txt");

  @TempDir private Path temp;
  private Path in;
  private Path out;

  /** How a call ended, and what it printed. */
  private record Ended(int code, List<String> out, List<String> err) {}

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectories(temp.resolve("in"));
    out = temp.resolve("out");
  }

  @Test
  void twoRunsGiveTheSameBytesWhateverTheNumberOfJobs() throws Exception {
    Path again = temp.resolve("again");
    Ended first = call("reports-in", "--out", out.toString(), "--jobs", "1");
    Ended second = call("reports-in", "--out", again.toString(), "--jobs", "4");
    Map<String, String> files = files(out);
    assertAll(
        () -> assertEquals(0, first.code()),
        () -> assertEquals(0, second.code()),
        () -> assertEquals(files, files(again)),
        () -> assertEquals(true, files.containsKey("yanjin-2023.txt/audit.json")),
        () -> assertEquals(true, files.containsKey("findings.csv")));
  }

  @Test
  void filesThatCannotBeReadAreNamedAndTheOthersAreAudited() throws Exception {
    Files.copy(SEED, in.resolve("right.txt"));
    Files.write(in.resolve("a-empty.pdf"), new byte[0]);
    Files.write(in.resolve("b-binary.dat"), new byte[] {1, 0, 2, 0, 3, 7, 0});
    Files.write(in.resolve("c-picture.pdf"), HexFormat.of().parseHex("89504E470D0A1A0A0000000D"));
    Files.writeString(in.resolve("d-letter.txt"), "关于召开会议的通知\n\n请各单位派员参加。\n");
    Files.writeString(in.resolve("e-damaged.pdf"), "%PDF-1.7\nnothing more\n");
    Files.writeString(in.resolve(".hidden"), "x");
    Files.writeString(in.resolve("~$right.txt"), "x");
    Ended ended = call(in.toString(), "--out", out.toString(), "--fail-on", "info");
    List<String> unread = ended.out().stream().filter(line -> line.startsWith("读不出")).toList();
    assertAll(
        () -> assertEquals(3, ended.code()),
        () ->
            assertEquals(
                List.of(
                    "读不出  a-empty.pdf：文件是空的（0 字节），请重新下载或重新导出后再审核。",
                    "读不出  b-binary.dat：认不出这个文件的格式；请提供 PDF、Word（DOCX、DOC）、网页（HTML）或文本（TXT）格式的报告。",
                    "读不出  c-picture.pdf：这是图片（PNG），不是可以审核的报告；请提供 PDF、Word（DOCX、DOC）、网页（HTML）或文本（TXT）格式的报告。",
                    "读不出  d-letter.txt：文件中没有政府信息公开工作年度报告的标题、标准表格或者规定的部分，不像年度报告，请核对是否放错文件。",
                    "读不出  e-damaged.pdf：PDF 文件不完整：共 22 字节，缺少文件结尾，可能下载或传输中断；请重新下载或向报送单位重新索取。"),
                unread),
        () -> assertEquals(List.of(), ended.err()),
        () -> assertEquals(true, Files.exists(out.resolve("right.txt/audit.json"))),
        () -> assertEquals(5, occurrences(Files.readString(out.resolve("run.json")), "\"reason\"")),
        () ->
            assertEquals(
                List.of("right.txt"),
                folders(out).stream().filter(name -> !name.isEmpty()).toList()));
  }

  @Test
  void ofAReportWithoutLinesItIsNotSaidThatItIsNone() throws Exception {
    Files.writeString(in.resolve("flat.txt"), Files.readString(SEED).replaceAll("\\s+", " "));
    Ended ended = call(in.toString(), "--out", out.toString());
    assertEquals(
        List.of(
            "读不出  flat.txt：文件中提到政府信息公开年度报告，但读不出标题、标准表格和规定的部分：文字可能连成一片，没有分段，"
                + "表格也没有分行分列，请改用保留分段和表格的文件（如原网页、Word、PDF）；如本不是年度报告，请核对是否放错文件。"),
        ended.out().stream().filter(line -> line.startsWith("读不出")).toList());
  }

  @Test
  void wrongRulesStopTheRunBeforeAnythingIsWritten() throws Exception {
    Path rules = copyOfRules();
    Path grades = rules.resolve("grades.csv");
    Files.writeString(grades, Files.readString(grades).replace("良好,80", "良好,八十"));
    Ended ended = call(SEED.toString(), "--out", out.toString(), "--rules", rules.toString());
    assertEquals(
        new Ended(
            2,
            List.of(),
            List.of("规则文件有 1 处错误，没有写出任何结果：", "  grades.csv 第3行第2列：“最低分”列“八十”不是数字，请只填阿拉伯数字")),
        ended);
    assertEquals(false, Files.exists(out));
  }

  @Test
  void wrongCallsEndWithASentence() {
    String gone = temp.resolve("gone.txt").toString();
    String norules = temp.resolve("norules").toString();
    assertAll(
        () -> assertEquals(wrong("“" + in + "”中没有报告，请把报告（PDF、Word、网页或文本）放进去后再运行。"), call(to(in))),
        () -> assertEquals(wrong("没有找到“" + gone + "”，请核对路径是否正确。"), call(to(Path.of(gone)))),
        () ->
            assertEquals(
                wrong("没有找到规则文件夹“" + norules + "”，请用 --rules 指明它的位置。"),
                call(SEED.toString(), "--out", out.toString(), "--rules", norules)),
        () ->
            assertEquals(
                wrong("不认识“--colour”，可用 auditor audit --help 查看用法。"),
                call("--colour", "--out", out.toString())),
        () ->
            assertEquals(
                wrong("“rulez”既不是命令，也不是报告文件或文件夹；可用的命令有：audit、extract、explain、rules、help。"),
                call("rulez", "check")),
        () ->
            assertEquals(
                wrong(
                    "--fail-on 的值“grave”不正确，可以填：critical、major、minor、info，可用 auditor audit --help 查看用法。"),
                call("--fail-on", "grave", "--out", out.toString())),
        () -> assertEquals(false, Files.exists(out)));
  }

  @Test
  void aValueOutOfRangeIsNamedWithItsOption() {
    assertAll(
        () -> assertEquals(wrong("--jobs 的值“0”不正确，应是不小于 1 的整数，请改正。"), call(to(SEED, "--jobs=0"))),
        () ->
            assertEquals(wrong("--pages 的值“-3”不正确，应是不小于 1 的整数，请改正。"), call(to(SEED, "--pages=-3"))),
        () ->
            assertEquals(
                wrong("--seconds 的值“0”不正确，应是不小于 1 的整数，请改正。"), call(to(SEED, "--seconds=0"))),
        () ->
            assertEquals(
                wrong(
                    "--date 的值“2026-13-01”不正确，应是日历上有的日期，写成 2026-01-31，"
                        + "可用 auditor audit --help 查看用法。"),
                call(to(SEED, "--date=2026-13-01"))),
        () -> assertEquals(false, Files.exists(out)));
  }

  @Test
  void whatCannotBeWrittenIsSaidWithItsCause() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "x");
    Path log = file.resolve("run.log");
    assertEquals(
        wrong("无法写入 --log 指明的日志文件“" + log + "”：没有写入权限，或者上级不是文件夹，请换一个文件。"),
        call(to(SEED, "--log=" + log)));
    Ended ended = call(SEED.toString(), "--out", file.toString());
    assertEquals(2, ended.code());
    assertEquals(1, ended.err().size());
    assertEquals(
        true,
        ended.err().get(0).endsWith("“" + file + "”是文件，不是文件夹，请换一个 --out 文件夹。"),
        ended.err().get(0));
  }

  @Test
  void theLastLineNamesThePageOnlyIfItWasWritten() {
    List<String> lines = call(to(SEED, "--format", "sarif,junit")).out();
    assertEquals("共审核 1 份报告，读不出 0 份；结果在 " + out + "。", lines.get(lines.size() - 1));
  }

  @Test
  void agenciesOfTheRosterWithoutAReportAreCountedAndTheirPlaceIsTheRoster() throws Exception {
    Files.copy(SEED, in.resolve(SEED.getFileName()));
    Files.writeString(in.resolve("roster.csv"), "机关,应报年度\n盐津县教育局,2023\n盐津县水务局,2023\n");
    List<String> lines = call(in.toString(), "--out", out.toString()).out();
    assertEquals("名录中有 2 个单位没有提交应报的年度报告（共缺 2 份）。", lines.get(lines.size() - 2));
    String findings = Files.readString(out.resolve("findings.csv"));
    assertEquals(true, findings.contains(",roster.csv 第3行,盐津县水务局,"), findings);
  }

  @Test
  void anOpenFindingAtTheLevelAskedForFailsTheRunAndOneBelowItDoesNot() throws Exception {
    assertEquals(1, call(to(SEED, "--fail-on", "minor")).code());
    assertEquals(0, call(to(SEED, "--fail-on", "critical")).code());
  }

  @Test
  void twoFilesOfOneNameGetFoldersOfTheirOwnAndOthersResultsStay() throws Exception {
    Path other = Files.createDirectories(in.resolve("other")).resolve(SEED.getFileName());
    Files.copy(SEED, other);
    Files.writeString(
        Files.createDirectories(out.resolve("earlier.pdf")).resolve("audit.json"), "{}");
    Ended ended = call(SEED.toString(), other.toString(), "--out", out.toString());
    List<String> notices = ended.out().stream().filter(line -> line.startsWith("提示")).toList();
    String second = notices.isEmpty() ? "" : notices.get(0).replaceAll("“/[^”]*”", "“…”");
    assertAll(
        () -> assertEquals(0, ended.code()),
        () ->
            assertEquals(
                List.of("earlier.pdf", "yanjin-2023.txt", "yanjin-2023.txt-2"), folders(out)),
        () -> assertEquals("{}", Files.readString(out.resolve("earlier.pdf/audit.json"))),
        () -> assertEquals(1, notices.size()),
        () ->
            assertEquals(
                true, second.contains("的结果放在“yanjin-2023.txt-2”中。"), () -> "notice: " + second));
  }

  private Ended wrong(String sentence) {
    return new Ended(2, List.of(), List.of(sentence));
  }

  private String[] to(Path input, String... more) {
    return Stream.concat(Stream.of(input.toString(), "--out", out.toString()), Arrays.stream(more))
        .toArray(String[]::new);
  }

  private static Ended call(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(arguments, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    return new Ended(
        code, out.toString(UTF_8).lines().toList(), err.toString(UTF_8).lines().toList());
  }

  private Path copyOfRules() throws IOException {
    Path rules = Path.of("rules");
    Path copy = temp.resolve("rules");
    try (Stream<Path> paths = Files.walk(rules)) {
      for (Path path : paths.toList()) {
        Files.copy(path, copy.resolve(rules.relativize(path).toString()));
      }
    }
    return copy;
  }

  private static List<String> folders(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** All files but run.json, with a digest of their content. */
  private static Map<String, String> files(Path folder) throws Exception {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
        files.put(folder.relativize(path).toString(), HexFormat.of().formatHex(digest));
      }
    }
    files.remove("run.json");
    return files;
  }

  private static int occurrences(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
