package org.guvoh.bench.toponym;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.corpus.XmlText;
import org.guvoh.core.place.Position;
import org.guvoh.core.text.CodePointIndex;
import org.w3c.dom.Element;

/** A text with toponyms, in either of two XML forms (LGL, GeoVirus). */
record ToponymDocument(String name, String text, List<Toponym> toponyms) {
  ToponymDocument {
    toponyms = List.copyOf(toponyms);
  }

  /** A place name and where it lies, if the gold says so. */
  record Toponym(Span span, String name, Optional<Position> position) {}

  static List<ToponymDocument> parse(Entry entry) throws IOException {
    List<ToponymDocument> documents = new ArrayList<>();
    int number = 0;
    for (Element article :
        XmlText.elements(XmlText.parse(entry.bytes(), entry.name()), "article")) {
      number++;
      String id = article.getAttribute("docid");
      documents.add(article(entry.fileName() + ":" + (id.isEmpty() ? number : id), article));
    }
    return documents;
  }

  private static ToponymDocument article(String name, Element article) {
    String text = XmlText.text(article, "text");
    CodePointIndex index = CodePointIndex.of(text);
    List<Toponym> toponyms = new ArrayList<>();
    List<Element> elements = new ArrayList<>(XmlText.elements(article, "toponym"));
    elements.addAll(XmlText.elements(article, "location"));
    for (Element element : elements) {
      String phrase = XmlText.text(element, "phrase");
      String said = phrase.isEmpty() ? XmlText.text(element, "name") : phrase;
      int start = Integer.parseInt(XmlText.text(element, "start").strip());
      int end = Integer.parseInt(XmlText.text(element, "end").strip());
      if (end <= text.codePointCount(0, text.length()) && start < end) {
        Span span = new Span(index.toUtf16(start), index.toUtf16(end));
        toponyms.add(new Toponym(atName(text, span, said), said, position(element)));
      }
    }
    return new ToponymDocument(name, text, toponyms);
  }

  /** GeoVirus counts from 1; where the name stands one unit earlier, that is its place. */
  private static Span atName(String text, Span span, String name) {
    boolean here = text.startsWith(name, span.start());
    boolean before = span.start() > 0 && text.startsWith(name, span.start() - 1);
    return !here && before ? new Span(span.start() - 1, span.end() - 1) : span;
  }

  private static Optional<Position> position(Element element) {
    String latitude = XmlText.text(element, "lat").strip();
    String longitude = XmlText.text(element, "lon").strip();
    return latitude.isEmpty() || longitude.isEmpty()
        ? Optional.empty()
        : Optional.of(new Position(Double.parseDouble(latitude), Double.parseDouble(longitude), 0));
  }
}
