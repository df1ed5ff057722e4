package disclosure.audit.generate;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Prints web pages with the programs that agencies' files come from. */
public final class Printer {

  private final Path profile;

  /**
   * A printer.
   *
   * @param profile an empty folder for the programs' own files
   */
  public Printer(Path profile) {
    this.profile = profile;
  }

  /** Whether a program can be called by its name. */
  public static boolean installed(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Prints a web page to PDF with Chromium. */
  public void chromium(Path html, Path pdf) throws IOException, InterruptedException {
    run(
        List.of(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + profile.resolve("chromium"),
            "--no-pdf-header-footer",
            "--print-to-pdf=" + pdf,
            html.toUri().toString()));
  }

  /**
   * Turns files into another format with LibreOffice Writer.
   *
   * @param filter as in {@code pdf:writer_pdf_Export}, {@code docx:MS Word 2007 XML} or {@code
   *     doc:MS Word 97}
   */
  public void writer(List<Path> files, String filter, Path folder)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + profile.resolve("writer").toUri());
    command.add("--headless");
    if (files.get(0).toString().endsWith(".html")) {
      command.add("--infilter=HTML (StarWriter)");
    }
    command.addAll(List.of("--convert-to", filter, "--outdir", folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    run(command);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("no answer from " + command.get(0));
    }
    if (process.exitValue() != 0) {
      throw new IOException(command.get(0) + " ended with " + process.exitValue());
    }
  }
}
