package disclosure.audit.rules;

import disclosure.audit.audit.Evidence;
import disclosure.audit.audit.Outcome;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.facts.Citation;
import disclosure.audit.facts.Figure;
import disclosure.audit.facts.PicturePlace;
import disclosure.audit.facts.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule of the session says of one subject, with the facts it matched. Made and completed in
 * the consequence of a rule; each method returns the verdict itself.
 */
public final class Verdict {

  private final RuleEntry rule;
  private final String subject;
  private Outcome outcome;
  private List<String> left = List.of();
  private List<String> right = List.of();
  private final List<Evidence> evidence = new ArrayList<>();
  private final Map<String, String> values = new HashMap<>();
  private BigDecimal expected;
  private BigDecimal actual;
  private String variant = "";
  private String reason;
  private String quote = "";
  private String agency;
  private Integer year;

  Verdict(RuleEntry rule, String subject, Outcome outcome) {
    this.rule = rule;
    this.subject = subject;
    this.outcome = outcome;
  }

  /**
   * Both sides of an equation, and for a finding or a doubt the figures they were made from: nearly
   * all equations of a report hold, and need no more.
   */
  public Verdict compare(Balance balance) {
    Equation equation = balance.equation();
    left(equation.leftCells()).right(equation.rightCells());
    if (outcome == Outcome.PASSED) {
      return this;
    }
    evidence.addAll(Proof.of(balance));
    return numbers(balance.left(), balance.right())
        .as(equation.variant())
        .with("关系", equation.relation().chinese())
        .with("关系符", equation.relation().sign());
  }

  /** The cells of an equation that have no number. */
  public Verdict missing(Shortfall shortfall) {
    evidence.addAll(Proof.of(shortfall));
    return cells("空缺", shortfall.missing().stream().map(hole -> hole.gap().cell()).toList());
  }

  /** What should stand there, and what stands there. */
  public Verdict numbers(BigDecimal expected, BigDecimal actual) {
    this.expected = expected;
    this.actual = actual;
    with("左", plain(expected)).with("右", plain(actual));
    if (expected != null && actual != null) {
      with("差", plain(expected.subtract(actual).abs()));
    }
    return this;
  }

  /** Cells of the side that makes up what is expected. */
  public Verdict left(Collection<String> cells) {
    left = joined(left, cells);
    return this;
  }

  /** Cells of the other side. */
  public Verdict right(Collection<String> cells) {
    right = joined(right, cells);
    return this;
  }

  /** A matched fact as evidence of the side that makes up what is expected. */
  public Verdict showLeft(Object fact) {
    evidence.addAll(Proof.all(fact, Evidence.Side.LEFT));
    return this;
  }

  /** A matched fact as evidence of the other side. */
  public Verdict showRight(Object fact) {
    evidence.addAll(Proof.all(fact, Evidence.Side.RIGHT));
    return this;
  }

  /** A matched fact, or several, as evidence. */
  public Verdict show(Object fact) {
    evidence.addAll(Proof.all(fact, Evidence.Side.NONE));
    return this;
  }

  /** Matched figures or gaps: their cells are compared, and they are the evidence. */
  public Verdict wrong(Collection<?> facts) {
    List<Figure> figures =
        facts.stream()
            .map(fact -> fact instanceof Gap gap ? gap.figure() : (Figure) fact)
            .sorted(Comparator.comparing(Figure::cell))
            .toList();
    List<String> cells = figures.stream().map(Figure::cell).toList();
    Map<String, String> printed = new HashMap<>();
    figures.forEach(figure -> printed.put(figure.cell(), figure.raw()));
    values.put("原文", CellWords.mark(printed));
    return right(cells).show(figures).with("个数", cells.size()).cells("单元格", cells);
  }

  /** What was remarked on several facts, said as one: {说明} and {个数}. */
  public Verdict remarks(Collection<Remark> remarks) {
    List<Remark> sorted = remarks.stream().sorted(Comparator.comparing(Remark::words)).toList();
    for (Object fact : sorted.stream().map(Remark::fact).distinct().toList()) {
      show(fact);
      if (fact instanceof Figure figure) {
        right(List.of(figure.cell()));
      }
    }
    return with("个数", sorted.size())
        .with("说明", sorted.stream().map(Remark::words).collect(Collectors.joining("；")));
  }

  /** The same where each remark is a word or phrase within the sentence. */
  public Verdict items(Collection<Remark> remarks) {
    return remarks(remarks)
        .with("说明", remarks.stream().map(Remark::words).sorted().collect(Collectors.joining("、")));
  }

  /** What matched sections say, as {原文}. */
  public Verdict said(Collection<Section> sections) {
    return with("原文", SectionWords.of(sections));
  }

  /** The last of the sections before a missing one is the evidence of its absence. */
  public Verdict after(Collection<Section> sections) {
    sections.stream().max(Comparator.comparingInt(Section::number)).ifPresent(this::show);
    return this;
  }

  /** Sections out of order: both are the evidence, and {顺序} names them. */
  public Verdict misplaced(Collection<Succession> wrong) {
    List<Succession> sorted =
        wrong.stream().sorted(Comparator.comparing(pair -> pair.section().number())).toList();
    sorted.forEach(pair -> show(List.of(pair.before(), pair.section())));
    return with("顺序", sorted.stream().map(Succession::words).collect(Collectors.joining("；")));
  }

  /** What was recognised in the narrative: evidence and {原文}. */
  public Verdict cited(Collection<Citation> citations) {
    List<Citation> sorted =
        citations.stream().sorted(Comparator.comparing(Citation::quote)).toList();
    return show(sorted).with("原文", SectionWords.quoted(sorted));
  }

  /** A value for the message. */
  public Verdict with(String name, Object value) {
    values.put(name, value instanceof BigDecimal number ? plain(number) : String.valueOf(value));
    return this;
  }

  /** Cells for the message, to be named in the form's words. */
  public Verdict cells(String name, Collection<String> cells) {
    values.put(name, CellWords.mark(cells));
    return this;
  }

  /** Whose report for which year it is about, where a rule looks at a whole run. */
  public Verdict of(String agency, int year) {
    this.agency = agency;
    this.year = year;
    return this;
  }

  /** The case (情形) whose wording is used. */
  public Verdict as(String variant) {
    this.variant = variant;
    return this;
  }

  /**
   * What is wrong may be right in a picture, which nobody but a person can read: if there are
   * pictures, a person decides.
   *
   * @param pictures shown as evidence; may be empty, and changes nothing then
   * @param variant the case (情形) whose wording is used where there are any
   */
  public Verdict unlessIn(Collection<PicturePlace> pictures, String variant) {
    if (pictures.isEmpty() || outcome != Outcome.FAILED && outcome != Outcome.REVIEW) {
      return this;
    }
    outcome = Outcome.REVIEW;
    return show(pictures).as(variant);
  }

  /** Why nothing was judged, in Chinese. */
  public Verdict because(String reason) {
    this.reason = reason;
    return this;
  }

  /** The printed words that tell this verdict from others of the rule on the same subject. */
  public Verdict quoting(String quote) {
    this.quote = quote;
    return with("原文", quote);
  }

  String agency() {
    return agency;
  }

  Integer year() {
    return year;
  }

  RuleEntry rule() {
    return rule;
  }

  String subject() {
    return subject;
  }

  Outcome outcome() {
    return outcome;
  }

  List<String> left() {
    return left;
  }

  List<String> right() {
    return right;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  Map<String, String> values() {
    return values;
  }

  BigDecimal expected() {
    return expected;
  }

  BigDecimal actual() {
    return actual;
  }

  String variant() {
    return variant;
  }

  String reason() {
    return reason;
  }

  String quote() {
    return quote;
  }

  private static List<String> joined(List<String> cells, Collection<String> more) {
    return cells.isEmpty()
        ? List.copyOf(more)
        : Stream.concat(cells.stream(), more.stream()).toList();
  }

  private static String plain(BigDecimal number) {
    if (number == null) {
      return "—";
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
