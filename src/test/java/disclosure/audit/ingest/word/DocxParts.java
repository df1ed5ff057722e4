package disclosure.audit.ingest.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX file from the XML of its parts, so that a test shows just what the file holds. */
final class DocxParts {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();

  private DocxParts() {}

  /** A document with a body; elements without a prefix are Word's. */
  static DocxParts body(String xml) {
    DocxParts parts = new DocxParts();
    parts.parts.put("_rels/.rels", relation("officeDocument", "word/document.xml"));
    return parts.with("document", "document.main", "<document><body>" + xml + "</body></document>");
  }

  DocxParts styles(String xml) {
    return with("styles", "styles", "<styles>" + xml + "</styles>");
  }

  DocxParts numbering(String xml) {
    return with("numbering", "numbering", "<numbering>" + xml + "</numbering>");
  }

  private DocxParts with(String name, String type, String xml) {
    parts.put("word/" + name + ".xml", prefixed(xml));
    types.append(
        "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
            .formatted(name, TYPE, type));
    relations.append(relation(name, name + ".xml"));
    return this;
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(type, RELATION, type, target);
  }

  private static String prefixed(String xml) {
    String named =
        xml.replaceAll("<(/?)(\\w+)(?=[\\s/>])", "<$1w:$2").replaceAll(" (\\w+)=\"", " w:$1=\"");
    return named.replaceFirst(">", NAMESPACES + ">");
  }

  byte[] bytes() throws IOException {
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
            + "relationships+xml\"/>"
            + types
            + "</Types>");
    parts.put("word/_rels/document.xml.rels", relations.toString());
    parts.replaceAll(
        (name, xml) -> name.endsWith(".rels") ? RELATIONS + xml + "</Relationships>" : xml);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
