package disclosure.audit.generate;

import disclosure.audit.document.Block;
import disclosure.audit.document.Document;
import disclosure.audit.document.Heading;
import disclosure.audit.document.Paragraph;
import disclosure.audit.facts.FactBase;
import disclosure.audit.facts.FactExtractor;
import disclosure.audit.facts.Figure;
import disclosure.audit.facts.LabelDeviation;
import disclosure.audit.facts.Section;
import disclosure.audit.form.FormTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Entities;

/** A report whose text is known as a web page: its words as they are, its tables drawn anew. */
public final class SeedPage {
  private final Document document;
  private final FactBase facts;
  private final List<FormTable> tables;

  /** A report with its facts. */
  public SeedPage(Document document, FactBase facts, FactExtractor extractor) {
    this.document = document;
    this.facts = facts;
    this.tables = extractor.tables(facts);
  }

  /** The page; each standard table stands where the text has the first part of it. */
  public String html() {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\">");
    html.append("<title></title></head><body>");
    Set<Integer> drawn = new HashSet<>();
    int section = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading) {
        section = section(heading.text().location().line(), section);
        html.append(paragraph("h" + heading.level(), heading.text().string()));
      } else if (block instanceof Paragraph paragraph) {
        section = section(paragraph.text().location().line(), section);
        html.append(paragraph("p", paragraph.text().string()));
      } else if (drawn.add(section)) {
        html.append(table(section));
      }
    }
    return html.append("</body></html>").toString();
  }

  private int section(int line, int before) {
    return facts.sections().stream()
        .filter(section -> section.location().line() == line)
        .map(Section::number)
        .findFirst()
        .orElse(before);
  }

  private static String paragraph(String tag, String text) {
    return "<" + tag + ">" + Entities.escape(text.strip()).replace("\n", "<br>") + "</" + tag + ">";
  }

  private String table(int section) {
    Map<String, String> printed = new HashMap<>();
    for (Figure figure : facts.figures().values()) {
      printed.put(figure.cell(), figure.raw() == null ? "" : figure.raw());
    }
    StringBuilder html = new StringBuilder();
    for (FormTable table : tables) {
      if (table.section() == section) {
        html.append(withOwnWords(table, new FormHtml(printed, false).table(table)));
      }
    }
    return html.toString();
  }

  private String withOwnWords(FormTable table, String html) {
    String own = html;
    for (LabelDeviation label : facts.labels()) {
      if (label.table().equals(table.id())) {
        own = own.replace(">" + label.expected() + "<", ">" + label.printed() + "<");
      }
    }
    return own;
  }
}
