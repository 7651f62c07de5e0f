package org.guvoh.bench.timeml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.corpus.XmlText;
import org.guvoh.core.time.Edtf;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A TimeML document: the text of its TEXT element, its creation day, the TIMEX3 in the text.
 *
 * <p>An element whose text is empty (an unsaid time) is left out.
 */
record TimemlDocument(String name, String text, Optional<Edtf> created, List<Timex> times) {
  TimemlDocument {
    times = List.copyOf(times);
  }

  /** One TIMEX3; {@code type} is DATE, TIME, DURATION or SET. */
  record Timex(Span span, String type, String value) {
    boolean isPoint() {
      return type.equals("DATE") || type.equals("TIME");
    }
  }

  static TimemlDocument parse(Entry entry) throws IOException {
    Document xml = XmlText.parse(entry.bytes(), entry.name());
    List<Element> bodies = XmlText.elements(xml, "TEXT");
    StringBuilder text = new StringBuilder();
    List<Timex> times = new ArrayList<>();
    for (Element body : bodies.isEmpty() ? List.of(xml.getDocumentElement()) : bodies) {
      collect(body, text, times);
    }
    Optional<Edtf> created = Optional.empty();
    for (Element timex : XmlText.elements(xml, "TIMEX3")) {
      boolean creation = timex.getAttribute("functionInDocument").equals("CREATION_TIME");
      if (created.isEmpty() && creation && timex.getAttribute("value").length() >= 10) {
        created = Edtf.tryParse(timex.getAttribute("value").substring(0, 10));
      }
    }
    return new TimemlDocument(entry.fileName(), text.toString(), created, times);
  }

  private static void collect(Node node, StringBuilder text, List<Timex> times) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      int start = text.length();
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(child.getNodeValue());
      } else if (child instanceof Element element) {
        collect(element, text, times);
        if (element.getTagName().equals("TIMEX3") && text.length() > start) {
          times.add(
              new Timex(
                  new Span(start, text.length()),
                  element.getAttribute("type"),
                  element.getAttribute("value")));
        }
      }
    }
  }
}
