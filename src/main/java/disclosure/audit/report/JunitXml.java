package disclosure.audit.report;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of {@code junit.xml}. */
final class JunitXml {

  private final XMLStreamWriter xml;

  /** Begins the file on a stream that is left open. */
  JunitXml(OutputStream out) throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("testsuites");
    attribute("name", "政府信息公开工作年度报告审核");
  }

  void suite(String name, List<JunitCase> cases) throws XMLStreamException {
    line(1);
    xml.writeStartElement("testsuite");
    attribute("name", name);
    attribute("tests", String.valueOf(cases.size()));
    attribute("failures", count(cases, JunitCase.Result.FAILURE));
    attribute("errors", count(cases, JunitCase.Result.ERROR));
    attribute("skipped", count(cases, JunitCase.Result.SKIPPED));
    for (JunitCase one : cases) {
      element(one);
    }
    line(1);
    xml.writeEndElement();
  }

  private void element(JunitCase one) throws XMLStreamException {
    line(2);
    xml.writeStartElement("testcase");
    attribute("classname", one.rule());
    attribute("name", one.name());
    if (one.result() != JunitCase.Result.PASSED) {
      line(3);
      xml.writeStartElement(one.result().element());
      attribute("type", one.type());
      attribute("message", one.message());
      xml.writeCharacters(Printable.of(one.details()));
      xml.writeEndElement();
      line(2);
    }
    xml.writeEndElement();
  }

  void end() throws XMLStreamException {
    line(0);
    xml.writeEndElement();
    line(0);
    xml.writeEndDocument();
    xml.flush();
  }

  private static String count(List<JunitCase> cases, JunitCase.Result result) {
    return String.valueOf(cases.stream().filter(one -> one.result() == result).count());
  }

  private void attribute(String name, String value) throws XMLStreamException {
    if (value != null) {
      xml.writeAttribute(name, Printable.of(value));
    }
  }

  private void line(int level) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(level));
  }
}
