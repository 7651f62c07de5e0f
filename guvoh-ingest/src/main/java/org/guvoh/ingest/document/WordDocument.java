package org.guvoh.ingest.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guvoh.core.Stated;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.ingest.content.ReportContent;
import org.guvoh.ingest.content.SaidText;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;

/**
 * A Word document (Office Open XML, {@code .docx}): the paragraphs of its body in their order,
 * table cells among them.
 *
 * <p>Deleted text of tracked changes is left out, inserted text is read; notes, comments, headers
 * and footers are left out. The document's own properties give title and author; they give no time
 * of publication, since when a file was saved is not when it was published. XML is read without
 * DTDs and up to {@value #LONGEST_XML} bytes.
 */
public final class WordDocument {
  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final int LONGEST_XML = 64 << 20;
  private static final int LONGEST_TEXT = 4 << 20;
  private static final int MOST_MEMBERS = 20_000;
  private static final XMLInputFactory XML = safe();

  private WordDocument() {}

  /** Whether bytes begin like an Office document or another ZIP. */
  public static boolean isZip(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /** The document's content; empty when the ZIP is no Word document. */
  public static Optional<ReportContent> find(byte[] bytes) throws RefusedException {
    Optional<String> text = Optional.empty();
    String[] properties = {"", ""};
    int members = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++members > MOST_MEMBERS) {
          throw RefusedException.whole(RefusalCode.TOO_COMPLEX, "it has too many members");
        }
        if (entry.getName().equals("word/document.xml")) {
          text = Optional.of(body(bounded(zip)));
        } else if (entry.getName().equals("docProps/core.xml")) {
          properties = properties(bounded(zip));
        }
      }
    } catch (IOException | IllegalArgumentException | XMLStreamException e) {
      String words = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw RefusedException.whole(
          RefusalCode.DOCUMENT_DAMAGED, "the Word document is damaged (" + words + ")");
    }
    String title = properties[0];
    String author = properties[1];
    return text.map(body -> content(body, title, author));
  }

  private static ReportContent content(String text, String title, String author) {
    Stated<String> none = Stated.absent("a Word document does not state it");
    return new ReportContent(
        MEDIA_TYPE,
        text,
        new ReportMetadata(
            none,
            said(author, "creator"),
            said(title, "title"),
            Stated.absent("a Word document states no time of publication"),
            none),
        none,
        false);
  }

  private static Stated<String> said(String value, String property) {
    String tidy = SaidText.tidy(value);
    return tidy.isEmpty()
        ? Stated.absent("the document's properties have no " + property)
        : Stated.said(tidy, "document property " + property);
  }

  private static String body(InputStream in) throws XMLStreamException, RefusedException {
    XMLStreamReader xml = XML.createXMLStreamReader(in);
    StringBuilder text = new StringBuilder();
    StringBuilder paragraph = new StringBuilder();
    int deleted = 0;
    boolean inText = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "t" -> inText = true;
          case "tab", "br", "cr" -> paragraph.append(' ');
          case "del", "moveFrom" -> deleted++;
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        switch (xml.getLocalName()) {
          case "t" -> inText = false;
          case "del", "moveFrom" -> deleted--;
          case "p" -> flush(paragraph, text);
          default -> {}
        }
      } else if (inText && deleted == 0 && event == XMLStreamConstants.CHARACTERS) {
        paragraph.append(xml.getText());
      }
    }
    flush(paragraph, text);
    return text.toString();
  }

  private static void flush(StringBuilder paragraph, StringBuilder text) throws RefusedException {
    String line = SaidText.tidy(paragraph.toString());
    paragraph.setLength(0);
    if (!line.isEmpty()) {
      text.append(text.length() > 0 ? "\n\n" : "").append(line);
    }
    if (text.length() > LONGEST_TEXT) {
      throw RefusedException.whole(
          RefusalCode.TOO_LARGE, "its text has more than " + LONGEST_TEXT + " characters");
    }
  }

  /** Title and creator. */
  private static String[] properties(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = XML.createXMLStreamReader(in);
    String[] properties = {"", ""};
    int field = -1;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        field =
            xml.getLocalName().equals("title") ? 0 : xml.getLocalName().equals("creator") ? 1 : -1;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        field = -1;
      } else if (event == XMLStreamConstants.CHARACTERS && field >= 0) {
        properties[field] += xml.getText();
      }
    }
    return properties;
  }

  private static InputStream bounded(ZipInputStream zip) throws IOException, RefusedException {
    byte[] xml = zip.readNBytes(LONGEST_XML + 1);
    if (xml.length > LONGEST_XML) {
      throw RefusedException.whole(
          RefusalCode.ARCHIVE_TOO_LARGE, "its XML unpacks to more than 64 MiB");
    }
    return new ByteArrayInputStream(xml);
  }

  private static XMLInputFactory safe() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
