package disclosure.audit.ingest.word;

import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.UnreadableReport;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a DOCX package that hold text.
 *
 * @param main the document itself
 * @param styles null where the file has none
 * @param numbering null where the file has none
 * @param title the property; null where there is none
 */
record DocxFile(Element main, Element styles, Element numbering, String title) {

  /** A report's text has less than 5 MB of XML; as a tree in memory it takes twenty times that. */
  private static final long XML = 20_000_000;

  static DocxFile open(byte[] content, ReadingLimits limits) throws IOException, UnreadableReport {
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get();
        ZipFileZipEntrySource source = new ZipFileZipEntrySource(zip);
        OPCPackage file = OPCPackage.open(source)) {
      return read(file, Math.min(XML, limits.bytes()));
    } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException e) {
      throw new IOException(e);
    }
  }

  private static DocxFile read(OPCPackage file, long limit)
      throws IOException, UnreadableReport, InvalidFormatException {
    for (PackagePart part : file.getParts()) {
      if (part.getContentType().endsWith(".main+xml")) {
        return new DocxFile(
            parse(part, limit),
            related(part, "/styles", limit),
            related(part, "/numbering", limit),
            title(file));
      }
    }
    throw new IOException("no main part");
  }

  /**
   * A part that the document refers to; a file may hold others of the kind, for its building
   * blocks.
   */
  private static Element related(PackagePart main, String type, long limit)
      throws IOException, UnreadableReport, InvalidFormatException {
    for (PackageRelationship relation : main.getRelationships()) {
      if (relation.getRelationshipType().endsWith(type)) {
        return parse(main.getRelatedPart(relation), limit);
      }
    }
    return null;
  }

  private static String title(OPCPackage file) throws InvalidFormatException {
    return file.getPackageProperties().getTitleProperty().filter(t -> !t.isBlank()).orElse(null);
  }

  private static Element parse(PackagePart part, long limit) throws IOException, UnreadableReport {
    try (InputStream stream = part.getInputStream()) {
      byte[] xml = stream.readNBytes((int) limit + 1);
      if (xml.length > limit) {
        throw new UnreadableReport(
            "Word 文件展开后超过上限 %.1f MB，不像正常的报告，已停止读取；请用 WPS 或 Word 打开核对，另存为新文件后再审核。"
                .formatted(limit / 1e6));
      }
      return DocumentHelper.readDocument(new java.io.ByteArrayInputStream(xml))
          .getDocumentElement();
    } catch (SAXException damaged) {
      throw new IOException(damaged);
    }
  }
}
