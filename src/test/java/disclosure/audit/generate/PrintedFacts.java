package disclosure.audit.generate;

import disclosure.audit.document.Document;
import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.Figure;
import disclosure.audit.rules.Judgement;
import disclosure.audit.rules.RuleBook;
import disclosure.audit.rules.RuleLoader;
import java.util.List;
import java.util.stream.Collectors;

/** A report's facts and findings as text without places, to compare a report in several formats. */
final class PrintedFacts {
  private PrintedFacts() {}

  /** Identity, sections, figures, claims and findings, one a line. */
  static String of(Document document, String name, RuleLoader loader, RuleBook rules) {
    FactBase facts = loader.extractor().extract(document, name);
    Judgement judgement = rules.judge(facts, loader.extractor().tables(facts), List.of());
    return "%s %s %s\n"
            .formatted(facts.identity().agency(), facts.identity().year(), facts.identity().form())
        + lines(
            facts.sections().stream()
                .map(s -> s.number() + " " + s.heading() + " " + s.characters())
                .toList())
        + lines(facts.figures().values().stream().map(PrintedFacts::print).toList())
        + lines(
            facts.claims().stream()
                .map(c -> c.quote() + " " + c.cells() + " " + c.value())
                .toList())
        + lines(
            judgement.findings().stream()
                .map(f -> f.id() + " " + f.rule() + " " + f.status() + " " + f.message())
                .toList());
  }

  private static String print(Figure figure) {
    return "%s %s %s %s".formatted(figure.cell(), figure.state(), figure.value(), figure.raw());
  }

  private static String lines(List<String> lines) {
    return lines.stream().collect(Collectors.joining("\n", "", "\n\n"));
  }
}
