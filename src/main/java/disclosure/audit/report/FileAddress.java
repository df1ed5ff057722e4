package disclosure.audit.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Paths as addresses for links. */
public final class FileAddress {

  private FileAddress() {}

  /**
   * The address of a file.
   *
   * @param path relative, with {@code /}
   * @return the path with everything but letters and digits of the Latin alphabet percent-encoded
   */
  public static String of(String path) {
    return Arrays.stream(path.split("/"))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
