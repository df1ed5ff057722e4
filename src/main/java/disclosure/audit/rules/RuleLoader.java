package disclosure.audit.rules;

import disclosure.audit.audit.RuleBookInfo;
import disclosure.audit.audit.RuleEntry;
import disclosure.audit.audit.Waiver;
import disclosure.audit.facts.FactExtractor;
import disclosure.audit.facts.across.CommonPhrases;
import disclosure.audit.table.Problems;
import disclosure.audit.table.RuleFolder;
import disclosure.audit.table.RuleProblem;
import disclosure.audit.table.RuleTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kie.api.KieBase;

/**
 * Loads a rule folder. Compiling takes longest, so it goes on in the background while the caller
 * reads the forms and phrases it needs from the same folder.
 */
public final class RuleLoader {

  private final RuleFolder folder;
  private final Problems problems = new Problems();
  private final Problems compiling = new Problems();
  private final RuleTables tables;
  private final FactExtractor extractor;
  private final DrlCompiler compiler;
  private final CompletableFuture<KieBase> compiled;

  /** Whether every rule file could be read: only then is it known what they don't use. */
  private final boolean allThere;

  private RuleLoader(RuleFolder folder) {
    this.folder = folder;
    this.compiler = new DrlCompiler(sources());
    this.allThere = compiling.all().isEmpty();
    this.compiled = CompletableFuture.supplyAsync(() -> compiler.compile(compiling));
    this.tables = new RuleTables(folder, problems);
    this.extractor = FactExtractor.load(tables);
  }

  /**
   * What came of loading.
   *
   * @param book null if there are problems
   * @param problems all mistakes of all files; those first that keep a whole file from being read
   * @param causes how many of them keep a whole file from being read: the others may follow
   * @param notices what every user should know although the book can be used
   * @param hints what those who edit the folder should look at
   */
  public record Loaded(
      RuleBook book,
      List<RuleProblem> problems,
      int causes,
      List<RuleProblem> notices,
      List<RuleProblem> hints) {

    public Loaded {
      problems = List.copyOf(problems);
      notices = List.copyOf(notices);
      hints = List.copyOf(hints);
    }
  }

  /**
   * Begins to load.
   *
   * @throws IOException if the folder can't be read
   */
  public static RuleLoader start(Path folder) throws IOException {
    return new RuleLoader(RuleFolder.read(folder));
  }

  /** Begins to load a folder that was read before. */
  public static RuleLoader start(RuleFolder folder) {
    return new RuleLoader(folder);
  }

  /**
   * Loads a folder.
   *
   * @throws IOException if it can't be read
   */
  public static Loaded load(Path folder) throws IOException {
    return start(folder).finish();
  }

  /**
   * Reads facts by the forms and wordings of the folder, also while the rules are being compiled.
   * Its facts may be used only if {@link #finish} finds no mistakes.
   */
  public FactExtractor extractor() {
    return extractor;
  }

  /** Reads all other tables, waits for the compiler, and gives the book or all mistakes. */
  public Loaded finish() {
    EntryTable entries = EntryTable.read(tables);
    GradeTables grades = GradeTables.read(tables, entries);
    RuleTexts texts = ruleTexts(entries);
    CommonPhrases phrases = CommonPhrases.load(tables);
    tables.reportUnread();
    KieBase rules = compiled.join();
    List<RuleProblem> causes = joined(Problems::causes);
    List<RuleProblem> all =
        Stream.concat(causes.stream(), joined(Problems::all).stream()).distinct().toList();
    RuleBook book =
        all.isEmpty()
            ? new RuleBook(
                info(entries.entries(), grades),
                extractor,
                phrases,
                grades.forced(),
                texts,
                new CompiledRules(compiler, rules))
            : null;
    return new Loaded(book, all, causes.size(), joined(Problems::notices), joined(Problems::hints));
  }

  private List<RuleProblem> joined(Function<Problems, List<RuleProblem>> kind) {
    return Stream.of(problems, compiling).map(kind).flatMap(List::stream).sorted().toList();
  }

  private RuleTexts ruleTexts(EntryTable entries) {
    CrossCheck check = new CrossCheck(entries, problems);
    RequirementTables requirements = new RequirementTables(tables, extractor.forms());
    List<Object> facts = new ArrayList<>(requirements.sections());
    facts.addAll(requirements.contents(entries.entries().keySet(), check));
    facts.addAll(extractor.citationPhrases());
    List<EquationRow> equations =
        EquationTable.read(tables, extractor.forms(), entries.entries(), check);
    equations.forEach(row -> check.row(row.rule(), row.variant(), row.source(), row.facts()));
    AcrossTables across = new AcrossTables(tables, extractor.forms(), check);
    facts.addAll(across.reportFacts());
    List<Object> run = across.runFacts();
    List<Waiver> waivers = new WaiverTable(extractor.forms(), check).read(tables);
    compiler.sources().forEach(check::drl);
    CellNames cells = new CellNames(extractor.forms(), problems);
    compiler.sources().forEach(cells::check);
    topics().check(tables);
    if (allThere) {
      check.finish();
    }
    return new RuleTexts(
        entries.entries(),
        entries.wordings(),
        equations,
        facts,
        requirements.values(),
        run,
        check.places(),
        waivers);
  }

  /** What the dictionary offers counts as asked for, whether or not a sentence uses it. */
  private TopicCheck topics() {
    List<String> texts = new ArrayList<>(compiler.sources().values());
    folder.names("", ".dsl").forEach(name -> texts.add(folder.text(name, new Problems())));
    return new TopicCheck(texts.stream().filter(Objects::nonNull).toList());
  }

  private RuleBookInfo info(SortedMap<String, RuleEntry> entries, GradeTables grades) {
    SortedMap<String, RuleEntry> rules = new TreeMap<>(entries);
    rules.replaceAll((id, rule) -> BasisText.forAllYears(rule, extractor.forms()));
    return new RuleBookInfo(
        folder.sha256(), rules, grades.families(), grades.caps(), grades.bands());
  }

  /** DRL, and sentences translated into DRL. */
  private SortedMap<String, String> sources() {
    SortedMap<String, String> sources = texts(".drl");
    Dictionary dictionary = new Dictionary();
    texts(".dsl").forEach((name, text) -> dictionary.add(name, text, compiling));
    if (dictionary.empty() && !folder.names("", ".dslr").isEmpty()) {
      String file = folder.names("", ".dslr").get(0);
      compiling.unusable(file.substring(0, file.length() - 1), 0, 0, "缺少句子规则的词典，请恢复这个文件");
      return sources;
    }
    Sentences sentences = new Sentences(dictionary, compiling);
    texts(".dslr")
        .forEach(
            (name, text) -> {
              String drl = sentences.translate(name, text);
              if (drl != null) {
                sources.put(name, drl);
              }
            });
    sentences.reportUnused();
    return sources;
  }

  private SortedMap<String, String> texts(String ending) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String name : folder.names("", ending)) {
      String text = folder.text(name, compiling);
      if (text != null) {
        texts.put(name, text);
      }
    }
    return texts;
  }
}
