package disclosure.audit.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.audit.Status;
import disclosure.audit.document.SourceFormat;
import disclosure.audit.form.FormTable;
import disclosure.audit.form.FormWords;
import disclosure.audit.report.PlaceWords;
import disclosure.audit.rules.RuleBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sentences that explain one finding or check. */
final class ExplanationText {

  private static final int SHORT = 12;

  private final JsonNode audit;
  private final RuleBook book;
  private final FormWords words;
  private final PlaceWords places;
  private final List<String> lines = new ArrayList<>();

  ExplanationText(JsonNode audit, RuleBook book, List<FormTable> tables) {
    this.audit = audit;
    this.book = book;
    this.words = new FormWords(tables);
    this.places = new PlaceWords(SourceFormat.TXT, tables, List.of());
  }

  List<String> finding(JsonNode finding) {
    head(finding);
    lines.add(
        "结论："
            + status(finding.path("status").asText())
            + "（问题编号 "
            + finding.path("id").asText()
            + "）。");
    if (finding.hasNonNull("waiver")) {
      lines.add("豁免理由：" + finding.path("waiver").asText());
    }
    rule(finding.path("rule").asText());
    lines.add("事实：");
    finding.path("evidence").forEach(proof -> lines.add("  " + proof(proof)));
    sides(finding);
    lines.add("表述：" + finding.path("message").asText());
    lines.add("建议：" + finding.path("advice").asText());
    lines.add("依据：" + finding.path("basis").asText());
    lines.add("");
    return lines;
  }

  List<String> check(JsonNode check) {
    head(check);
    lines.add("结论：" + outcome(check.path("outcome").asText()) + "。");
    List<JsonNode> findings = findings(check);
    findings.forEach(this::waived);
    if (check.hasNonNull("reason")) {
      lines.add("理由：" + check.path("reason").asText());
    }
    rule(check.path("rule").asText());
    List<String> facts = new ArrayList<>();
    check.path("left").forEach(cell -> facts.add(figure(cell.asText(), "左边")));
    check.path("right").forEach(cell -> facts.add(figure(cell.asText(), "右边")));
    facts.addAll(new ExplanationFacts(audit.path("facts")).about(check.path("subject").asText("")));
    findings.forEach(finding -> proofs(finding, facts));
    if (!facts.isEmpty()) {
      lines.add("事实：");
      facts.forEach(fact -> lines.add("  " + fact));
    }
    findings.forEach(
        finding ->
            lines.add(
                "问题："
                    + finding.path("message").asText()
                    + "（编号 "
                    + finding.path("id").asText()
                    + "）"));
    lines.add("");
    return lines;
  }

  /** The findings that a check led to. */
  private List<JsonNode> findings(JsonNode check) {
    List<JsonNode> findings = new ArrayList<>();
    for (JsonNode finding : audit.path("findings")) {
      if (finding.path("rule").equals(check.path("rule"))
          && finding.path("subject").equals(check.path("subject"))) {
        findings.add(finding);
      }
    }
    return findings;
  }

  /** What a finding shows beside the cells that the check itself names. */
  private void proofs(JsonNode finding, List<String> facts) {
    for (JsonNode proof : finding.path("evidence")) {
      String words = ExplanationFacts.place(proof) + "原文“" + proof.path("quote").asText() + "”";
      if (!proof.hasNonNull("cell") && facts.stream().noneMatch(fact -> fact.startsWith(words))) {
        facts.add(words);
      }
    }
  }

  /** A check that failed does not know that its finding was waived. */
  private void waived(JsonNode finding) {
    if (finding.path("status").asText().equals(Status.WAIVED.word())) {
      lines.add(
          Status.WAIVED.chinese()
              + "："
              + finding.path("waiver").asText()
              + "，问题编号 "
              + finding.path("id").asText()
              + "。");
    }
  }

  private void head(JsonNode about) {
    JsonNode report = audit.path("report");
    if (report.isMissingNode()) {
      lines.add("范围：本次审核的全部报告和机关名录，不属于某一份报告");
      return;
    }
    String subject = about.path("subject").asText("");
    lines.add(
        "报告："
            + report.path("agency").asText("（未写明单位）")
            + " "
            + report.path("year").asText("（未写明年度）")
            + "年度，文件 "
            + audit.path("source").path("file").asText());
    lines.add("对象：" + places.subject(subject.isEmpty() || subject.equals("null") ? null : subject));
  }

  private void rule(String id) {
    RuleEntry rule = book.info().rules().get(id);
    String then = audit.path("rules").path("sha256").asText();
    boolean same = then.equals(book.info().sha256());
    if (rule == null) {
      lines.add("规则：" + id + "，现在的规则表中已没有这条规则。");
      return;
    }
    lines.add(
        "规则："
            + id
            + "“"
            + rule.title()
            + "”，"
            + rule.level().chinese()
            + "，每处"
            + rule.points().toPlainString()
            + "分，"
            + RuleList.years(rule)
            + "适用。");
    book.places().getOrDefault(id, List.of()).forEach(place -> lines.add("  " + place));
    lines.add(
        "规则版本："
            + then.substring(0, Math.min(SHORT, then.length()))
            + (same ? "，与现在的规则文件夹相同。" : "；规则文件夹此后已有改动，上面列出的是现在的规则文字。"));
  }

  private void sides(JsonNode finding) {
    if (finding.hasNonNull("expected") && finding.hasNonNull("actual")) {
      BigDecimal expected = finding.path("expected").decimalValue();
      BigDecimal actual = finding.path("actual").decimalValue();
      lines.add(
          "计算：左边为"
              + expected.toPlainString()
              + "，右边为"
              + actual.toPlainString()
              + "，相差"
              + expected.subtract(actual).abs().toPlainString()
              + "。");
    }
  }

  private String proof(JsonNode proof) {
    String cell = proof.path("cell").asText("");
    String side =
        switch (proof.path("side").asText()) {
          case "left" -> "左边 ";
          case "right" -> "右边 ";
          default -> "";
        };
    String name = proof.hasNonNull("cell") ? words.cell(cell) + "，" : "";
    return side + ExplanationFacts.place(proof) + name + "原文“" + proof.path("quote").asText() + "”";
  }

  private String figure(String cell, String side) {
    JsonNode figure = audit.path("facts").path("figures").path(cell);
    String raw = figure.path("raw").asText("");
    return side + " " + ExplanationFacts.place(figure) + words.cell(cell) + "，原文“" + raw + "”";
  }

  private static String status(String word) {
    return Arrays.stream(Status.values())
        .filter(status -> status.word().equals(word))
        .findFirst()
        .map(Status::chinese)
        .orElse(word);
  }

  private static String outcome(String word) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.word().equals(word))
        .findFirst()
        .map(Outcome::chinese)
        .orElse(word);
  }
}
