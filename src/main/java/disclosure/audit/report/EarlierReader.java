package disclosure.audit.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import disclosure.audit.audit.EarlierAudit;
import disclosure.audit.audit.EarlierAudits;
import disclosure.audit.audit.EarlierFinding;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads the audits of an earlier hand-in from the {@code audit.json} files of its folder. */
public final class EarlierReader {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /**
   * Reads all audits of a folder.
   *
   * @param folder the findings-out of the earlier hand-in
   * @throws OutputProblem if there are none, or one can't be read, with a sentence in Chinese
   */
  public EarlierAudits read(Path folder) throws OutputProblem {
    List<EarlierAudit> audits = new ArrayList<>();
    for (Path file : files(folder)) {
      audits.add(audit(file));
    }
    if (audits.isEmpty()) {
      throw new OutputProblem(
          "--earlier 指明的“" + folder + "”里没有上一次的审核结果（audit.json），请指明上一次的 findings-out 文件夹。");
    }
    return new EarlierAudits(audits);
  }

  private static List<Path> files(Path folder) throws OutputProblem {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().equals("audit.json"))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new OutputProblem(
          "打不开 --earlier 指明的文件夹“" + folder + "”，请核对路径，应为上一次的 findings-out 文件夹。");
    }
  }

  private static EarlierAudit audit(Path file) throws OutputProblem {
    try {
      JsonNode audit = MAPPER.readTree(file.toFile());
      if (!audit.path("schema").asText().equals("audit/1")) {
        throw new IllegalArgumentException("schema");
      }
      List<EarlierFinding> findings = new ArrayList<>();
      for (JsonNode finding : audit.path("findings")) {
        findings.add(finding(finding));
      }
      JsonNode report = audit.path("report");
      Integer year = report.path("year").isInt() ? report.path("year").intValue() : null;
      return new EarlierAudit(
          audit.path("source").path("file").asText(), text(report, "agency"), year, findings);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new OutputProblem("上一次的审核结果“" + file + "”已损坏或不是审核结果，请恢复该文件，或重新审核上一次的报告。");
    } catch (IOException e) {
      throw new OutputProblem("读不了上一次的审核结果“" + file + "”，请检查读取权限。");
    }
  }

  private static EarlierFinding finding(JsonNode finding) {
    List<String> quotes = new ArrayList<>();
    for (JsonNode evidence : finding.path("evidence")) {
      quotes.add(evidence.path("quote").asText(""));
    }
    return new EarlierFinding(
        finding.path("id").asText(),
        finding.path("rule").asText(),
        text(finding, "title"),
        text(finding, "subject"),
        level(finding.path("level").asText()),
        status(finding.path("status").asText()),
        text(finding, "message"),
        number(finding.path("expected")),
        number(finding.path("actual")),
        quotes);
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).textValue();
  }

  private static BigDecimal number(JsonNode node) {
    return node.isNumber() ? node.decimalValue() : null;
  }

  private static Level level(String word) {
    return Arrays.stream(Level.values())
        .filter(level -> level.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  private static Status status(String word) {
    return Arrays.stream(Status.values())
        .filter(status -> status.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }
}
