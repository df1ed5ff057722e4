package disclosure.audit.facts;

import disclosure.audit.document.Document;
import disclosure.audit.document.Location;
import disclosure.audit.document.Table;
import disclosure.audit.facts.TableFinder.Placed;
import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormLoader;
import disclosure.audit.form.FormTable;
import disclosure.audit.table.RuleTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the facts of a report from its document, by the forms and wordings of a rule folder. Keeps
 * no state and may be used by several threads.
 */
public final class FactExtractor {

  private final FormBook book;
  private final SectionFinder sectionFinder;
  private final IdentityFinder identityFinder;
  private final TableFinder tableFinder;
  private final TableMatcher tableMatcher;

  private final ClaimExtractor claimExtractor;

  private FactExtractor(
      FormBook book, List<SectionPattern> patterns, IdentityWords words, NarrativeTables phrases) {
    this.book = book;
    this.sectionFinder = new SectionFinder(patterns);
    this.identityFinder = new IdentityFinder(words);
    this.tableFinder = new TableFinder(book);
    this.tableMatcher = new TableMatcher(book);
    this.claimExtractor = new ClaimExtractor(phrases);
  }

  /** An extractor with the forms and the wordings of a rule folder; mistakes go to its problems. */
  public static FactExtractor load(RuleTables tables) {
    FormBook book = FormLoader.load(tables);
    List<SectionPattern> sections = SectionPattern.load(tables);
    IdentityWords identity = IdentityWords.load(tables);
    NarrativeTables phrases = NarrativeLoader.load(tables, book);
    FactExtractor extractor = new FactExtractor(book, sections, identity, phrases);
    WordCheck.check(tables, phrases, extractor.claimExtractor.triedVocabulary());
    return extractor;
  }

  /** The forms. */
  public FormBook forms() {
    return book;
  }

  /** Whether an agency's name says of which place it is. */
  public boolean placed(String agency) {
    return identityFinder.placed(agency);
  }

  /** Words that rules only need to know to be there, by topic. */
  public List<CitationPhrase> citationPhrases() {
    return claimExtractor.citationPhrases();
  }

  /**
   * Whether a document is an annual report at all: it has a title that says so, a standard table,
   * or at least three of the sections.
   */
  public boolean isReport(FactBase facts) {
    long tables = facts.tables().stream().filter(TableReading::found).count();
    long sections = facts.sections().stream().mapToInt(Section::number).distinct().count();
    return facts.identity().title() != null || tables > 0 || sections >= 3;
  }

  /** Whether the name of such a report stands anywhere, even if nothing of one could be read. */
  public boolean namesReport(Document document) {
    return document.blocks().stream()
        .map(SectionFinder::textOf)
        .anyMatch(text -> text != null && identityFinder.namesReport(text.string()));
  }

  /**
   * Reads a report.
   *
   * @param document never null
   * @param fileName name of its file without folders, used only where the text names neither agency
   *     nor year
   */
  public FactBase extract(Document document, String fileName) {
    ReportLayout layout = ReportLayout.of(document, sectionFinder);
    Map<String, List<TableMatch>> candidates = matches(layout);
    ReportIdentity named = identityFinder.find(document, fileName, layout.narrative());
    String form = form(candidates, named.year());
    Map<String, TableMatch> matches = ofForm(form, candidates);
    ReportIdentity identity = named.withForm(form);
    List<FormTable> tables = tables(matches, identity);
    MatchedTables matched = new MatchedTables(book, identity.year(), tables, matches, layout);
    Map<String, Figure> figures = matched.figures();
    NarrativeFacts stated =
        claimExtractor.extract(
            layout.narrative(), NarrativeContext.of(identity), List.copyOf(figures.keySet()));
    FactBase facts =
        new FactBase(
            identity,
            matched.readings(),
            figures,
            matches.values().stream().flatMap(match -> match.labels().stream()).toList(),
            UnheadedSections.add(layout.sections(), layout.narrative()),
            stated.claims(),
            stated.breakdowns(),
            placed(stated.fee(), layout),
            stated.otherFees(),
            citations(
                stated,
                identityFinder.citations(identity, layout.narrative()),
                layout,
                years(stated, figures, layout, identity)),
            new PictureFinder(layout.headings(), tables).find(document.blocks()));
    return LostGrid.temper(PlacedByPosition.temper(facts, document), layout, tables);
  }

  /** An absence has the place of the heading under which the statement should stand. */
  private static FeeStatement placed(FeeStatement fee, ReportLayout layout) {
    Location heading = layout.heading(FeeReader.OWN_SECTION);
    return fee.quote() != null || heading == null ? fee : fee.at(heading);
  }

  private static List<Citation> citations(
      NarrativeFacts stated, List<Citation> others, ReportLayout layout, List<Citation> years) {
    return Stream.of(stated.citations(), others, OtherHeadings.find(layout), years)
        .flatMap(List::stream)
        .toList();
  }

  /** Further doubts about years, of places that are not cited already. */
  private List<Citation> years(
      NarrativeFacts stated,
      Map<String, Figure> figures,
      ReportLayout layout,
      ReportIdentity identity) {
    if (!"title".equals(identity.yearFrom())) {
      return List.of();
    }
    NarrativeContext report = NarrativeContext.of(identity);
    List<Citation> cited = new ArrayList<>(stated.citations());
    Stream.concat(
            new LeftoverYear(claimExtractor, report, figures, stated.claims())
                .find(layout.narrative()).stream(),
            AbsentYear.find(layout.narrative(), identity.year()).stream())
        .filter(citation -> cited.stream().noneMatch(citation::repeats))
        .forEach(cited::add);
    return cited.subList(stated.citations().size(), cited.size());
  }

  /** The versions of the standard tables that a report uses, for drawing its figures. */
  public List<FormTable> tables(FactBase facts) {
    List<FormTable> tables = new ArrayList<>();
    for (TableReading reading : facts.tables()) {
      tables.add(
          book.versions(reading.table()).stream()
              .filter(version -> version.form().equals(reading.form()))
              .findFirst()
              .orElseGet(() -> due(reading.table(), facts.identity())));
    }
    return tables;
  }

  private Map<String, List<TableMatch>> matches(ReportLayout layout) {
    Map<String, List<TableMatch>> matches = new LinkedHashMap<>();
    for (String id : book.tableIds()) {
      List<Table> parts =
          tableFinder.find(id, layout.tables()).stream().map(Placed::table).toList();
      if (parts.isEmpty()) {
        parts = loose(id, layout);
      }
      if (!parts.isEmpty()) {
        matches.put(id, tableMatcher.match(id, TableParts.of(parts)));
      }
    }
    return matches;
  }

  /** A table whose grid is lost: the paragraphs of its section, if they have the form's labels. */
  private List<Table> loose(String id, ReportLayout layout) {
    int section = book.versions(id).get(0).section();
    Table table =
        LooseTable.of(
            layout.narrative().stream()
                .filter(paragraph -> paragraph.section() == section)
                .map(Narrative::text)
                .toList());
    return tableFinder.isLike(id, table) ? List.of(table) : List.of();
  }

  /**
   * The form of the first table that fits only one of the forms, else of the first table; where
   * that fits several alike, the form that the year asks for.
   */
  private String form(Map<String, List<TableMatch>> candidates, Integer year) {
    String due = year == null ? null : book.forYear(year).map(found -> found.id()).orElse(null);
    List<String> forms =
        candidates.values().stream()
            .min(Comparator.comparingInt(List::size))
            .map(best -> best.stream().map(match -> match.version().form()).toList())
            .orElse(List.of());
    if (due != null && forms.contains(due)) {
      return due;
    }
    return forms.isEmpty() ? null : forms.get(0);
  }

  private static Map<String, TableMatch> ofForm(
      String form, Map<String, List<TableMatch>> candidates) {
    Map<String, TableMatch> matches = new LinkedHashMap<>();
    candidates.forEach(
        (id, best) ->
            matches.put(
                id,
                best.stream()
                    .filter(match -> match.version().form().equals(form))
                    .findFirst()
                    .orElse(best.get(0))));
    return matches;
  }

  private List<FormTable> tables(Map<String, TableMatch> matches, ReportIdentity identity) {
    return book.tableIds().stream()
        .map(id -> matches.containsKey(id) ? matches.get(id).version() : due(id, identity))
        .toList();
  }

  /** The version of a missing table that the report's form or year asks for. */
  private FormTable due(String table, ReportIdentity identity) {
    String form =
        identity.form() != null
            ? identity.form()
            : identity.year() == null
                ? null
                : book.forYear(identity.year()).map(found -> found.id()).orElse(null);
    List<FormTable> versions = book.versions(table);
    return versions.stream()
        .filter(version -> version.form().equals(form))
        .findFirst()
        .orElse(versions.get(0));
  }
}
