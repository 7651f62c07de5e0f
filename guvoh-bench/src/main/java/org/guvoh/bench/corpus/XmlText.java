package org.guvoh.bench.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML documents without anything fetched from outside. */
public final class XmlText {
  private XmlText() {}

  public static Document parse(byte[] bytes, String name) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(name + " is not the XML it should be: " + e.getMessage(), e);
    }
  }

  /** Elements of a name below a node, in document order. */
  public static List<Element> elements(Node below, String name) {
    NodeList nodes =
        below instanceof Document document
            ? document.getElementsByTagName(name)
            : ((Element) below).getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  /** The text of the first element of a name below a node; empty when there is none. */
  public static String text(Node below, String name) {
    List<Element> found = elements(below, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent();
  }
}
