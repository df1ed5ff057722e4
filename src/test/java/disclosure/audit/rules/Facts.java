package disclosure.audit.rules;

import disclosure.audit.document.Location;
import disclosure.audit.facts.Citation;
import disclosure.audit.facts.Claim;
import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.FeeStatement;
import disclosure.audit.facts.Figure;
import disclosure.audit.facts.FigureState;
import disclosure.audit.facts.LabelDeviation;
import disclosure.audit.facts.Passage;
import disclosure.audit.facts.PicturePlace;
import disclosure.audit.facts.ReportIdentity;
import disclosure.audit.facts.Section;
import disclosure.audit.facts.TableReading;
import disclosure.audit.form.FormTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts of a made-up report that is right in all respects, until a test changes them. */
final class Facts {

  final Map<String, Figure> figures = new LinkedHashMap<>();
  final List<TableReading> tables = new ArrayList<>();
  final List<LabelDeviation> labels = new ArrayList<>();
  final List<Section> sections = new ArrayList<>();
  final List<Claim> claims = new ArrayList<>();
  final List<Citation> citations = new ArrayList<>();
  final List<PicturePlace> pictures = new ArrayList<>();
  ReportIdentity identity;
  private final List<FormTable> form;

  Facts(RuleBook book, int year) {
    form = book.forms().forYear(year).orElseThrow().tables();
    String id = form.get(0).form();
    identity =
        new ReportIdentity(
            "示例区某局",
            year,
            id,
            "示例区某局" + year + "年政府信息公开工作年度报告",
            null,
            "title",
            "title",
            false,
            Location.atLine(1, 1));
    book.extractor().citationPhrases().stream()
        .map(phrase -> phrase.topic())
        .filter(topic -> topic.startsWith("aspect/") || topic.startsWith("government/"))
        .forEach(topic -> citations.add(new Citation(topic, topic, 1, List.of())));
    for (FormTable table : form) {
      tables.add(reading(table.id(), true));
      table.cells().forEach(cell -> set(cell, 0));
    }
    String[] headings = {
      "一、总体情况",
      "二、主动公开政府信息情况",
      "三、收到和处理政府信息公开申请情况",
      "四、政府信息公开行政复议、行政诉讼情况",
      "五、存在的主要问题及改进情况",
      "六、其他需要报告的事项"
    };
    String[] bodies = {"本年工作有序推进。", "", "", "", "公开不够及时，下一步将加强培训。", "本年度未收取信息处理费。"};
    for (int i = 0; i < headings.length; i++) {
      section(i + 1, headings[i], bodies[i]);
    }
  }

  List<FormTable> form() {
    return form;
  }

  Facts set(String cell, long value) {
    return figure(cell, FigureState.NUMBER, new BigDecimal(value), String.valueOf(value), null);
  }

  Facts state(String cell, FigureState state, String raw) {
    return figure(cell, state, null, raw, null);
  }

  Facts figure(String cell, FigureState state, BigDecimal value, String raw, String unit) {
    int line =
        figures.containsKey(cell) ? figures.get(cell).location().line() : 10 + figures.size();
    figures.put(
        cell, new Figure(cell, state, value, raw, unit, Location.atLine(line, 1), List.of()));
    return this;
  }

  Facts section(int number, String heading, String body) {
    Location place = Location.atLine(1000 + 10 * sections.size(), 1);
    List<Passage> passages = body.isEmpty() ? List.of() : List.of(new Passage(body, place));
    sections.add(new Section(number, heading, place, passages));
    return this;
  }

  Facts body(int number, String body) {
    Section old = sections.get(number - 1);
    List<Passage> passages =
        body.isEmpty() ? List.of() : List.of(new Passage(body, old.location()));
    sections.set(number - 1, new Section(number, old.heading(), old.location(), passages));
    return this;
  }

  TableReading reading(String table, boolean found) {
    return new TableReading(
        table,
        found ? identityForm() : null,
        found,
        List.of(),
        List.of(),
        List.of(),
        Location.atLine(5, 1),
        "");
  }

  private String identityForm() {
    return form.get(0).form();
  }

  FactBase base() {
    return new FactBase(
        identity,
        tables,
        figures,
        labels,
        sections,
        claims,
        List.of(),
        new FeeStatement(
            "zero",
            BigDecimal.ZERO,
            null,
            null,
            null,
            6,
            "本年度未收取信息处理费",
            List.of(Location.atLine(1050, 1))),
        List.of(),
        citations,
        pictures);
  }
}
