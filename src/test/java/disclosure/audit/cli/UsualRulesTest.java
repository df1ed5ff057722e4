package disclosure.audit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.OptionSpec;

class UsualRulesTest {

  private static final OptionSpec RULES = OptionSpec.builder("--rules").build();

  @TempDir private Path folder;

  @Test
  void rulesOfTheFolderWorkedInComeFirst() throws IOException {
    Path own = Files.createDirectories(folder.resolve("work/rules"));
    rules("project/rules");
    assertEquals(own.toString(), usual().defaultValue(RULES));
  }

  @Test
  void elsewhereTheRulesAboveTheProgramAreTaken() throws IOException {
    Path project = rules("project/rules");
    Files.createDirectories(folder.resolve("project/target/auditor/rules"));
    assertEquals(project.toString(), usual().defaultValue(RULES));
  }

  @Test
  void rulesBesideTheProgramComeBeforeThoseAboveIt() throws IOException {
    rules("project/rules");
    Path beside = rules("project/target/auditor/rules");
    assertEquals(beside.toString(), usual().defaultValue(RULES));
  }

  @Test
  void withoutAnyTheFolderWorkedInIsNamed() {
    assertEquals(folder.resolve("work/rules").toString(), usual().defaultValue(RULES));
    UsualRules started = new UsualRules(Path.of(""), null);
    assertEquals("rules", started.defaultValue(OptionSpec.builder("--rules").build()));
  }

  @Test
  void otherOptionsKeepTheirDefaults() {
    assertNull(usual().defaultValue(OptionSpec.builder("--out").build()));
  }

  private UsualRules usual() {
    return new UsualRules(folder.resolve("work"), folder.resolve("project/target/auditor"));
  }

  private Path rules(String at) throws IOException {
    Path rules = Files.createDirectories(folder.resolve(at));
    Files.writeString(rules.resolve("rules.csv"), "编号\n");
    return rules;
  }
}
