package disclosure.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookHolderTest {

  @Test
  void theLastGoodRuleBookStaysInForceWhileTheFolderHasMistakes(@TempDir Path folder)
      throws IOException {
    for (Map.Entry<String, byte[]> file : RuleFolder.read(Path.of("rules")).files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    RuleBookHolder holder = new RuleBookHolder(folder);
    assertEquals(List.of(), holder.reload());
    RuleBook first = holder.current().orElseThrow();
    String grades = Files.readString(folder.resolve("grades.csv"));
    Files.writeString(folder.resolve("grades.csv"), grades.replace("90", "九十"));
    assertEquals(
        List.of("grades.csv 第2行第2列：“最低分”列“九十”不是数字，请只填阿拉伯数字"),
        holder.reload().stream().map(RuleProblem::sentence).toList());
    assertSame(first, holder.current().orElseThrow());
    Files.writeString(folder.resolve("grades.csv"), grades.replace("90", "95"));
    assertEquals(List.of(), holder.reload());
    assertNotSame(first, holder.current().orElseThrow());
    assertEquals("95", holder.current().orElseThrow().info().bands().get(0).from().toString());
  }
}
