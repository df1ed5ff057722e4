package disclosure.audit.facts;

import disclosure.audit.document.Location;
import disclosure.audit.document.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what the narrative states: claims that can be compared with the tables, breakdowns, the fee
 * statement and citations. Takes no statement for one that may be about another year, another
 * office or another matter.
 */
final class ClaimExtractor {

  private static final int HEADING = 30;
  private static final String ANY_TEXT = "本单位2023年收到申请1件。";
  private static final String ANY_AGENCY = "示例市人民政府";
  private static final int ANY_YEAR = 2023;

  private final NarrativeTables tables;
  private final Vocabulary vocabulary;
  private final ContextScanner contexts;
  private final NumberScanner numbers;
  private final List<String> links;
  private final PhraseFinder finder;
  private final YearFinder yearFinder;

  /**
   * An extractor; may be used by several threads.
   *
   * @throws IllegalArgumentException with a Chinese sentence if a phrase is not well formed
   */
  ClaimExtractor(NarrativeTables tables) {
    this.tables = tables;
    this.vocabulary = new Vocabulary(tables.words());
    this.contexts = new ContextScanner(tables.contexts(), vocabulary);
    this.numbers = new NumberScanner(vocabulary.words("量词"), vocabulary.words("未提出"));
    this.links = vocabulary.words("公开词");
    this.finder = new PhraseFinder(tables.claims(), vocabulary);
    this.yearFinder = new YearFinder(vocabulary);
  }

  List<CitationPhrase> citationPhrases() {
    return tables.citations();
  }

  /** The words it reads with, after reading a text: they then know what they are asked for. */
  Vocabulary triedVocabulary() {
    Narrative any = new Narrative(1, Text.at(ANY_TEXT, Location.atLine(1, 1)));
    extract(List.of(any), new NarrativeContext(ANY_YEAR, ANY_AGENCY, true), List.of());
    return vocabulary;
  }

  /**
   * The facts of a narrative.
   *
   * @param narrative its paragraphs in the order of print, tables left out
   * @param report whose report it is
   * @param cells ids of all cells of the form in use, in order
   */
  NarrativeFacts extract(List<Narrative> narrative, NarrativeContext report, List<String> cells) {
    List<ClaimMapping> inForce =
        tables.claims().stream().filter(mapping -> mapping.inForce(report.year())).toList();
    CellPatterns patterns = new CellPatterns(cells);
    Resolver resolver = new Resolver(patterns, inForce, vocabulary, report);
    BreakdownFinder parts = new BreakdownFinder(inForce, patterns, vocabulary);
    ClaimWriter writer = new ClaimWriter(vocabulary);
    SentenceReader sentences = new SentenceReader(numbers, contexts, report.year());
    List<Claim> claims = new ArrayList<>();
    List<Breakdown> breakdowns = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    ContextPhrase heading = null;
    int section = -1;
    for (Narrative paragraph : narrative) {
      heading = paragraph.section() == section ? heading : sectionTopic(paragraph.section());
      section = paragraph.section();
      List<Sentence> read = sentences.read(paragraph);
      Setting setting = new Setting(vocabulary);
      setting.topic(heading);
      if (heading != null || ofDisclosure(section)) {
        setting.link();
      }
      for (Sentence sentence : read) {
        setting.enter(sentence);
        List<Statement> earlier = setting.earlier();
        List<Statement> recent = setting.recent();
        List<Hit> hits = finder.find(sentence);
        List<Statement> statements = statements(sentence, hits, resolver, setting);
        claims.addAll(writer.claims(sentence, statements));
        citations.addAll(yearFinder.find(sentence, read, hits, report.year()));
        breakdowns.addAll(parts.find(sentence, read, statements, earlier, recent));
        setting.leave(sentence, hits, links);
        if (resolver.carriedOver(hits)) {
          setting.carryOver();
        }
      }
      if (paragraph.text().string().length() <= HEADING) {
        heading = headingTopic(read, section);
      }
    }
    citations.addAll(
        new CitationFinder(tables.citations(), vocabulary, report.year()).find(narrative));
    FeeReader fees = new FeeReader(tables.fees(), vocabulary, report.year());
    List<FeeStatement> statedFees = fees.read(narrative);
    return new NarrativeFacts(
        claims,
        breakdowns,
        FeeReader.first(statedFees),
        statedFees.stream().skip(1).toList(),
        citations);
  }

  private static List<Statement> statements(
      Sentence sentence, List<Hit> hits, Resolver resolver, Setting setting) {
    List<Statement> statements = new ArrayList<>();
    List<Hit> taken = new ArrayList<>();
    for (Hit hit : twice(hits)) {
      boolean free = taken.stream().noneMatch(other -> other.rivals(hit) || other.says(hit));
      free &= !hit.further() || statements.stream().noneMatch(part -> part.partOf(hit));
      if (free && resolver.meant(sentence, hit, hits, setting, statements)) {
        taken.add(hit);
        Statement statement = resolver.resolve(sentence, hit, hits, setting, statements);
        if (statement != null) {
          statements.add(statement);
          if (!statement.mapping().splits().isEmpty()) {
            setting.head(sentence, statement);
          }
        }
      }
    }
    return statements;
  }

  /** Items of lists may depend on later ones: 规章、行政规范性文件制发0件. */
  private static List<Hit> twice(List<Hit> hits) {
    List<Hit> all = new ArrayList<>(hits);
    hits.stream().filter(hit -> hit.item() >= 0).forEach(all::add);
    return all;
  }

  private ContextPhrase sectionTopic(int section) {
    return tables.contexts().stream()
        .filter(phrase -> phrase.sections().contains(section) && phrase.rows().isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The section on cases speaks of those about disclosure, though of several kinds. */
  private boolean ofDisclosure(int section) {
    return tables.contexts().stream().anyMatch(phrase -> phrase.sections().contains(section));
  }

  /** A short paragraph is a heading, whose topic the paragraphs below it speak of. */
  private ContextPhrase headingTopic(List<Sentence> heading, int section) {
    return heading.stream()
        .flatMap(sentence -> sentence.marks().stream())
        .filter(mark -> mark.is("话题"))
        .map(ContextMark::phrase)
        .findFirst()
        .orElse(sectionTopic(section));
  }
}
