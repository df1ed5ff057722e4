import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compares agency, rule, subject and status of all findings of a run with the expected list. */
class Findings {

  public static void main(String[] arguments) throws Exception {
    Path out = Path.of(arguments[0]);
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(f -> f.endsWith("audit.json")).sorted().toList()) {
        JsonNode audit = new ObjectMapper().readTree(file.toFile());
        String who = out.relativize(file.getParent()) + " " + audit.at("/report/agency").asText();
        for (JsonNode finding : audit.get("findings")) {
          found.add(
              who
                  + " "
                  + finding.get("rule").asText()
                  + " "
                  + finding.get("subject").asText()
                  + " "
                  + finding.get("status").asText());
        }
        found.add(who + " figures " + audit.at("/facts/figures").size());
      }
    }
    List<String> expected = Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8);
    expected.stream().filter(line -> !found.contains(line)).forEach(l -> System.out.println("- " + l));
    found.stream().filter(line -> !expected.contains(line)).forEach(l -> System.out.println("+ " + l));
    boolean same = found.equals(expected);
    System.out.println(
        (same ? "findings are as expected: " : "findings differ from the list: ") + found.size() + " lines");
    System.exit(same ? 0 : 1);
  }
}
