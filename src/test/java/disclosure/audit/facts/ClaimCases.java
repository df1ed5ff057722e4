package disclosure.audit.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.audit.document.Location;
import disclosure.audit.document.Text;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormLoader;
import disclosure.audit.form.FormTable;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleTables;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of reports, written without sight of the phrase tables, with what they state. */
final class ClaimCases {

  static final FormBook FORMS;
  static final NarrativeTables TABLES;
  private static final ClaimExtractor EXTRACTOR;

  /** Who published a sentence and the year, as in 示例市财政局2023. */
  private static final Pattern PUBLISHER = Pattern.compile("^([\\u4e00-\\u9fff]+?)20\\d\\d");

  static {
    Problems problems = new Problems();
    try {
      RuleTables tables = new RuleTables(RuleFolder.read(Path.of("rules")), problems);
      FORMS = FormLoader.load(tables);
      TABLES = NarrativeLoader.load(tables, FORMS);
      EXTRACTOR = new ClaimExtractor(TABLES);
    } catch (IOException noRules) {
      throw new IllegalStateException(noRules);
    }
    if (!problems.none()) {
      throw new IllegalStateException(problems.all().toString());
    }
  }

  /** What became of a case. */
  enum Verdict {
    RIGHT,
    REVIEW,
    MISSED,
    WRONG
  }

  record Result(String id, Verdict verdict, String detail) {}

  private ClaimCases() {}

  static NarrativeFacts read(String sentence, int section, int year) {
    return read(sentence, section, new NarrativeContext(year, null, false));
  }

  static NarrativeFacts read(String sentence, int section, NarrativeContext report) {
    Text text = Text.at(sentence, Location.atLine(1, 1));
    return EXTRACTOR.extract(List.of(new Narrative(section, text)), report, cells(report.year()));
  }

  static List<String> cells(int year) {
    return FORMS.forYear(year).orElseThrow().tables().stream()
        .map(FormTable::cells)
        .flatMap(List::stream)
        .toList();
  }

  static List<Result> run(String file) throws IOException {
    List<Result> results = new ArrayList<>();
    try (InputStream in = ClaimCases.class.getResourceAsStream("/claims/" + file)) {
      for (JsonNode one : new ObjectMapper().readTree(in)) {
        results.add(judge(one));
      }
    }
    return results;
  }

  private static Result judge(JsonNode one) {
    NarrativeFacts facts =
        read(one.get("sentence").asText(), one.get("section").asInt(), context(one));
    List<Claim> left = new ArrayList<>(facts.claims());
    List<String> detail = new ArrayList<>();
    boolean review = false;
    boolean missed = false;
    for (JsonNode expected : one.get("expect")) {
      Claim claim = left.stream().filter(c -> same(c, expected)).findFirst().orElse(null);
      missed |= claim == null;
      if (claim == null) {
        detail.add("missed " + expected);
      } else {
        left.remove(claim);
        review |= claim.doubt() != null || claim.readings().size() > 1 || rounded(claim, expected);
      }
    }
    boolean wrong = false;
    for (Claim claim : left) {
      detail.add(
          "extra "
              + claim.phrase()
              + " "
              + claim.quote()
              + claim.readings()
              + claim.relation()
              + claim.value()
              + " doubt="
              + claim.doubt());
      wrong |= claim.doubt() == null;
      review |= claim.doubt() != null;
    }
    for (Breakdown breakdown : facts.breakdowns()) {
      if (breakdown.doubt() == null && !holds(breakdown)) {
        detail.add("breakdown " + breakdown);
      }
    }
    if (one.has("fee")) {
      boolean same =
          sameFee(facts.fee(), one.get("fee"))
              || (one.has("feeAlternatives") && feeIn(facts.fee(), one.get("feeAlternatives")));
      wrong |= !same;
      if (!same) {
        detail.add("fee " + facts.fee() + " expected " + one.get("fee"));
      }
    } else if (!facts.fee().state().equals("none")) {
      detail.add("note: fee " + facts.fee());
    }
    Verdict verdict =
        wrong ? Verdict.WRONG : missed ? Verdict.MISSED : review ? Verdict.REVIEW : Verdict.RIGHT;
    return new Result(one.get("id").asText(), verdict, String.join("\n   ", detail));
  }

  /**
   * Whose report a sentence is from: its publisher's; where a case names none, a government's if it
   * speaks of a whole region (a department's report speaks of itself), else nobody's.
   */
  private static NarrativeContext context(JsonNode one) {
    Matcher publisher = PUBLISHER.matcher(one.path("from").asText());
    int year = one.get("year").asInt();
    if (one.has("agency")) {
      String agency = one.get("agency").asText();
      return new NarrativeContext(year, agency, agency.endsWith("人民政府"));
    }
    if (!publisher.find()) {
      return new NarrativeContext(year, null, ofRegion(one.get("sentence").asText()));
    }
    String name = publisher.group(1);
    boolean place = name.matches(".*[省市县区州旗乡镇]");
    boolean government = place || name.endsWith("人民政府");
    return new NarrativeContext(year, place ? name + "人民政府" : name, government);
  }

  private static boolean ofRegion(String sentence) {
    return TABLES.contexts().stream()
        .filter(phrase -> phrase.kind().equals("全域"))
        .anyMatch(phrase -> phrase.words().stream().anyMatch(sentence::contains));
  }

  private static boolean feeIn(FeeStatement fee, JsonNode alternatives) {
    for (JsonNode alternative : alternatives) {
      if (sameFee(fee, alternative)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameFee(FeeStatement fee, JsonNode expected) {
    BigDecimal amount = fee.amount() == null ? BigDecimal.ZERO : fee.amount();
    String state = expected.get("state").asText();
    boolean said = !state.equals("none") && !fee.state().equals("none");
    boolean nothing = said && amount.signum() == 0;
    return (fee.state().equals(state) || nothing)
        && amount.compareTo(new BigDecimal(expected.path("amount").asText("0"))) == 0;
  }

  private static boolean holds(Breakdown breakdown) {
    BigDecimal sum = breakdown.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return breakdown.kind().equals("percent") || sum.compareTo(breakdown.whole()) == 0;
  }

  /** A number as 1.2万 is about so many: a difference is left to a person, as of a doubtful one. */
  private static boolean rounded(Claim claim, JsonNode expected) {
    return claim.relation().equals("~") && expected.get("relation").asText().equals("=");
  }

  private static boolean same(Claim claim, JsonNode expected) {
    return (claim.relation().equals(expected.get("relation").asText()) || rounded(claim, expected))
        && claim.value().compareTo(new BigDecimal(expected.get("value").asText())) == 0
        && claim.readings().stream()
            .anyMatch(reading -> cellsOf(expected).contains(Set.copyOf(reading)));
  }

  private static List<Set<String>> cellsOf(JsonNode expected) {
    List<Set<String>> all = new ArrayList<>();
    all.add(strings(expected.get("cells")));
    if (expected.has("alternatives")) {
      expected.get("alternatives").forEach(reading -> all.add(strings(reading)));
    }
    return all;
  }

  private static Set<String> strings(JsonNode list) {
    Set<String> strings = new LinkedHashSet<>();
    list.forEach(item -> strings.add(item.asText()));
    return strings;
  }
}
