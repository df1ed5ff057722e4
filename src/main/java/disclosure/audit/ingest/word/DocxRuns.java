package disclosure.audit.ingest.word;

import disclosure.audit.ingest.flow.FlowPicture;
import disclosure.audit.ingest.flow.LineCollector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Reads the characters of one paragraph as Word prints them, and finds the text boxes and pictures
 * in it.
 */
final class DocxRuns {
  private final DocxStyles styles;
  private final LineCollector line;
  private final List<Element> boxes = new ArrayList<>();
  private final List<FlowPicture> pictures = new ArrayList<>();

  /** For each open field, whether its result has begun; what stands before are instructions. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  DocxRuns(DocxStyles styles, LineCollector line) {
    this.styles = styles;
    this.line = line;
  }

  /** Adds a paragraph's characters to the line; gives the contents of the text boxes in it. */
  List<Element> read(Element paragraph) {
    Xml.children(paragraph).forEach(this::readPart);
    return boxes;
  }

  /** The pictures in the paragraphs that were read. */
  List<FlowPicture> pictures() {
    return pictures;
  }

  /** Of a drawing in two versions, the one for newer programs that has what both have. */
  static Element shownAlternative(Element alternatives) {
    List<Element> choices = Xml.children(alternatives, "Choice");
    List<Element> fallbacks = Xml.children(alternatives, "Fallback");
    if (choices.isEmpty() && fallbacks.isEmpty()) {
      return alternatives;
    }
    return choices.isEmpty() ? fallbacks.get(0) : choices.get(0);
  }

  private void readPart(Element part) {
    switch (Xml.name(part)) {
      case "r" -> readRun(part);
      case "ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo" ->
          Xml.children(part).forEach(this::readPart);
      case "sdt" ->
          Xml.children(part, "sdtContent").forEach(c -> Xml.children(c).forEach(this::readPart));
      case "AlternateContent" -> Xml.children(shownAlternative(part)).forEach(this::readPart);
      case "oMath", "oMathPara" -> readFormula(part);
      default -> {
        // Properties, bookmarks and deleted runs print nothing.
      }
    }
  }

  private void readRun(Element run) {
    if (styles.runIs(run, "vanish")) {
      return;
    }
    boolean struck = styles.runIs(run, "strike") || styles.runIs(run, "dstrike");
    boolean raised = "superscript".equals(Xml.value(run, "rPr", "vertAlign"));
    for (Element part : Xml.children(run)) {
      readRunPart(part, struck, raised);
    }
  }

  private void readRunPart(Element part, boolean struck, boolean raised) {
    switch (Xml.name(part)) {
      case "t" -> add(part.getTextContent(), struck, raised);
      case "tab", "ptab" -> add("\t", struck, false);
      case "noBreakHyphen" -> add("-", struck, false);
      case "sym" -> add(symbol(part), struck, false);
      case "br", "cr" -> line.breakLine();
      case "fldChar" -> readField(Xml.attribute(part, "fldCharType"));
      case "ruby" ->
          Xml.children(part, "rubyBase").forEach(b -> Xml.children(b).forEach(this::readPart));
      case "AlternateContent", "drawing", "pict", "object" -> {
        findBoxes(part);
        FlowPicture picture = DocxPicture.of(part);
        if (picture != null) {
          pictures.add(picture);
        }
      }
      default -> {
        // Instructions of fields, deleted text and marks of notes are not part of the text.
      }
    }
  }

  private void add(String text, boolean struck, boolean raised) {
    if (text.isEmpty() || fields.contains(false)) {
      return;
    }
    if (struck || raised && line.endsWithDigit() && Character.isLetterOrDigit(text.charAt(0))) {
      line.addDoubtful(text);
    } else {
      line.add(text);
    }
  }

  private void readField(String type) {
    if ("begin".equals(type)) {
      fields.push(false);
    } else if (!fields.isEmpty()) {
      fields.pop();
      if ("separate".equals(type)) {
        fields.push(true);
      }
    }
  }

  private void readFormula(Element formula) {
    for (Element part : Xml.children(formula)) {
      if (Xml.name(part).equals("t")) {
        add(part.getTextContent(), false, false);
      } else {
        readFormula(part);
      }
    }
  }

  private void findBoxes(Element drawing) {
    Element shown =
        Xml.name(drawing).equals("AlternateContent") ? shownAlternative(drawing) : drawing;
    for (Element part : Xml.children(shown)) {
      if (Xml.name(part).equals("txbxContent")) {
        boxes.add(part);
      } else {
        findBoxes(part);
      }
    }
  }

  /** A sign given by its place in a symbol font; the font's ASCII part is shifted to U+F000. */
  private static String symbol(Element part) {
    String code = Xml.attribute(part, "char");
    if (code == null || !code.matches("[0-9A-Fa-f]{1,4}")) {
      return "";
    }
    return String.valueOf((char) Integer.parseInt(code, 16));
  }
}
