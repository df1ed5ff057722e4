package disclosure.audit.report;

import disclosure.audit.audit.Assessment;
import disclosure.audit.audit.Audit;
import disclosure.audit.audit.Check;
import disclosure.audit.audit.Deduction;
import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Finding;
import disclosure.audit.audit.Level;
import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.audit.Source;
import disclosure.audit.audit.Status;
import disclosure.audit.document.Box;
import disclosure.audit.document.Location;
import disclosure.audit.document.SourceFormat;
import disclosure.audit.facts.Claim;
import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.FeeStatement;
import disclosure.audit.facts.Figure;
import disclosure.audit.facts.FigureState;
import disclosure.audit.facts.LabelDeviation;
import disclosure.audit.facts.Passage;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.facts.Section;
import disclosure.audit.facts.TableReading;
import disclosure.audit.form.FormTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds audits by hand: figures, claims and findings are put in, sums are compared. */
public final class SampleReport {
  private static final List<FormTable> TABLES = SampleForm.tables();

  private final String agency;
  private final Integer year;
  private String file;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<LabelDeviation> labels = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private boolean provisional;

  public SampleReport(String agency, Integer year) {
    this.agency = agency;
    this.year = year;
    this.file = "report.pdf";
    int line = 0;
    for (FormTable table : TABLES) {
      for (String cell : table.cells()) {
        figures.put(cell, number(cell, BigDecimal.ZERO, "0", place(table.section() + 1, line++)));
      }
    }
  }

  public SampleReport file(String name) {
    file = name;
    return this;
  }

  public SampleReport set(String cell, int value) {
    String raw = String.valueOf(value);
    figures.put(cell, number(cell, BigDecimal.valueOf(value), raw, figures.get(cell).location()));
    return this;
  }

  public SampleReport state(String cell, FigureState state, String raw, String... readings) {
    Location location = figures.get(cell).location();
    figures.put(cell, new Figure(cell, state, null, raw, null, location, List.of(readings)));
    provisional |= state == FigureState.UNREADABLE;
    return this;
  }

  public SampleReport label(String table, String label, boolean column, String printed) {
    labels.add(new LabelDeviation(table, label, column, "", printed, place(2, 3)));
    return this;
  }

  public SampleReport section(int number, String heading, String... paragraphs) {
    List<Passage> passages = new ArrayList<>();
    for (String paragraph : paragraphs) {
      passages.add(new Passage(paragraph, place(number, 5 + passages.size())));
    }
    sections.add(new Section(number, heading, place(number, 1), passages));
    return this;
  }

  public SampleReport claim(int section, String quote, int value, String... cells) {
    claims.add(
        new Claim(
            "p1",
            quote,
            List.of(List.of(cells)),
            "=",
            BigDecimal.valueOf(value),
            false,
            "件",
            section,
            null,
            quote,
            List.of(place(section, 6))));
    return this;
  }

  public SampleReport finding(
      String rule, String subject, Status status, String message, String quote) {
    return finding(rule, subject, status, message, List.of(proof(quote, null)), List.of());
  }

  public SampleReport finding(
      String rule,
      String subject,
      Status status,
      String message,
      List<Evidence> evidence,
      List<String> left) {
    RuleEntry entry = SampleRules.BOOK.rules().get(rule);
    String waiver = status == Status.WAIVED ? "上级机关已同意" : null;
    findings.add(
        new Finding(
            agency + year + rule + subject + quote(evidence),
            rule,
            entry.title(),
            subject,
            entry.level(),
            status,
            message,
            entry.advice(),
            entry.basis(),
            left,
            List.of(),
            null,
            null,
            evidence,
            waiver,
            List.of()));
    Outcome outcome = status == Status.REVIEW ? Outcome.REVIEW : Outcome.FAILED;
    checks.add(new Check(rule, subject, outcome, null));
    return this;
  }

  /** A claim that contradicts the figures. */
  public SampleReport contradiction(String quote, int stated, int expected, String... cells) {
    RuleEntry entry = SampleRules.BOOK.rules().get("N01");
    findings.add(
        new Finding(
            agency + year + "N01" + quote,
            "N01",
            entry.title(),
            cells[0],
            entry.level(),
            Status.OPEN,
            "报告文字为“" + quote + "”,表内为 " + expected + "。",
            entry.advice(),
            entry.basis(),
            List.of(cells),
            List.of(),
            BigDecimal.valueOf(expected),
            BigDecimal.valueOf(stated),
            List.of(proof(quote, null)),
            null,
            List.of()));
    checks.add(new Check("N01", cells[0], Outcome.FAILED, null));
    return this;
  }

  /** Makes the finding put in last follow from another. */
  public SampleReport because(String rule, String subject) {
    Finding last = findings.remove(findings.size() - 1);
    String cause =
        findings.stream()
            .filter(f -> f.rule().equals(rule) && f.subject().equals(subject))
            .findFirst()
            .orElseThrow()
            .id();
    findings.add(
        new Finding(
            last.id(),
            last.rule(),
            last.title(),
            last.subject(),
            last.level(),
            last.status(),
            last.message(),
            last.advice(),
            last.basis(),
            last.left(),
            last.right(),
            last.expected(),
            last.actual(),
            last.evidence(),
            last.waiver(),
            List.of(cause)));
    return this;
  }

  public SampleReport check(String rule, String subject, Outcome outcome, String reason) {
    checks.add(new Check(rule, subject, outcome, reason));
    return this;
  }

  /** Compares all sums of tables 3 and 4. */
  public SampleReport addUp() {
    SampleSums.all().forEach(this::compare);
    return this;
  }

  private void compare(SampleSums.Sum sum) {
    boolean known =
        sum.cells().allMatch(cell -> figures.get(cell).state() != FigureState.UNREADABLE);
    BigDecimal left = total(sum.left());
    BigDecimal right = total(sum.right());
    Outcome outcome =
        !known
            ? Outcome.NOT_ASSESSABLE
            : left.compareTo(right) == 0 ? Outcome.PASSED : Outcome.FAILED;
    String reason = known ? null : "有数据未能准确读出。";
    checks.add(new Check(sum.rule(), sum.subject(), outcome, reason, sum.left(), sum.right()));
    if (outcome == Outcome.FAILED) {
      findings.add(failed(sum, left, right));
    }
  }

  private Finding failed(SampleSums.Sum sum, BigDecimal left, BigDecimal right) {
    RuleEntry entry = SampleRules.BOOK.rules().get(sum.rule());
    List<Evidence> evidence = new ArrayList<>();
    sum.left().forEach(cell -> evidence.add(cell(cell, Evidence.Side.LEFT)));
    sum.right().forEach(cell -> evidence.add(cell(cell, Evidence.Side.RIGHT)));
    return new Finding(
        agency + year + sum.rule() + sum.subject(),
        sum.rule(),
        entry.title(),
        sum.subject(),
        entry.level(),
        Status.OPEN,
        sum.words()
            + ",各项相加为 "
            + left
            + ",所印为 "
            + right
            + ",相差 "
            + right.subtract(left).abs()
            + "。",
        entry.advice(),
        entry.basis(),
        sum.left(),
        sum.right(),
        left,
        right,
        evidence,
        null,
        List.of());
  }

  private Evidence cell(String cell, Evidence.Side side) {
    Figure figure = figures.get(cell);
    return new Evidence(figure.location(), figure.raw(), cell, side);
  }

  public Evidence proof(String quote, String cell) {
    Location location = cell == null ? place(1, 6) : figures.get(cell).location();
    return new Evidence(location, quote, cell, Evidence.Side.NONE);
  }

  private static String quote(List<Evidence> evidence) {
    return evidence.get(0).quote();
  }

  private BigDecimal total(List<String> cells) {
    return cells.stream()
        .map(figures::get)
        .filter(Figure::number)
        .map(Figure::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public Audit audit() {
    findings.sort(
        java.util.Comparator.comparing(Finding::level)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> String.valueOf(finding.subject())));
    RuleBookInfo rules = SampleRules.BOOK;
    return new Audit(
        new Source(file, file, "ab".repeat(32), SourceFormat.PDF, 5, null),
        rules,
        TABLES,
        facts(),
        assess(),
        findings,
        checks);
  }

  private FactBase facts() {
    String title = agency + year + "年政府信息公开工作年度报告";
    ReportIdentity identity =
        new ReportIdentity(agency, year, "2021", title, null, "title", "title", false, place(1, 0));
    List<TableReading> readings =
        TABLES.stream()
            .map(
                t ->
                    new TableReading(
                        t.id(), "2021", true, List.of(), List.of(), List.of(), null, ""))
            .toList();
    FeeStatement fee =
        new FeeStatement("zero", BigDecimal.ZERO, null, null, null, 6, "未收取", List.of());
    return new FactBase(
        identity, readings, figures, labels, sections, claims, List.of(), fee, List.of(), List.of(),
        List.of());
  }

  private Assessment assess() {
    Map<String, List<Finding>> open = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.status() == Status.OPEN) {
        open.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
      }
    }
    BigDecimal score = BigDecimal.valueOf(100);
    Map<String, BigDecimal> taken = new TreeMap<>();
    List<Deduction> deductions = new ArrayList<>();
    for (Map.Entry<String, List<Finding>> rule : open.entrySet()) {
      RuleEntry entry = SampleRules.BOOK.rules().get(rule.getKey());
      BigDecimal full = entry.points().multiply(BigDecimal.valueOf(rule.getValue().size()));
      BigDecimal room =
          SampleRules.cap(entry).subtract(taken.getOrDefault(entry.family(), BigDecimal.ZERO));
      BigDecimal points = full.min(room);
      taken.merge(entry.family(), points, BigDecimal::add);
      score = score.subtract(points);
      List<String> ids = rule.getValue().stream().map(Finding::id).toList();
      deductions.add(new Deduction(rule.getKey(), full, points, ids));
    }
    boolean forced = open.containsKey("T01");
    String grade = forced ? "不合格" : SampleRules.grade(score);
    return new Assessment(score, grade, forced ? "T01" : null, provisional, deductions);
  }

  private static Figure number(String cell, BigDecimal value, String raw, Location location) {
    return new Figure(cell, FigureState.NUMBER, value, raw, null, location, List.of());
  }

  private static Location place(int page, int line) {
    return Location.onPage(page, new Box(60, 80 + line, 30, 12));
  }

  static Level level(String rule) {
    return SampleRules.BOOK.rules().get(rule).level();
  }
}
