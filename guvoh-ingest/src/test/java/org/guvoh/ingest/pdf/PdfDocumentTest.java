package org.guvoh.ingest.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.guvoh.ingest.refusal.RefusedException;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {
  private final PdfText reader = new PdfDocument();

  private record Line(float x, float y, String text) {}

  private static PDDocument document(List<List<Line>> pages) throws IOException {
    PDDocument document = new PDDocument();
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    for (List<Line> lines : pages) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (Line line : lines) {
          content.beginText();
          content.setFont(font, 11);
          content.newLineAtOffset(line.x(), 842 - line.y());
          content.showText(line.text());
          content.endText();
        }
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  private static List<Line> page(int number) {
    return List.of(
        new Line(70, 40, "Harrow Valley Dispatch, issue 12"),
        new Line(
            70, 120, "Two guards were hurt on Friday night when gunmen fired on the post at the"),
        new Line(
            70, 134, "Velm bridge, the guard service said. The shooting lasted about twenty min-"),
        new Line(70, 148, "utes, according to page writer " + number + "."),
        new Line(70, 176, "Nobody else was hurt."),
        new Line(290, 810, "Page " + number + " of 4"));
  }

  @Test
  void runningHeadsPageNumbersAndHyphensAtLineEndsGo() throws Exception {
    String text = reader.read(bytes(document(List.of(page(1), page(2), page(3), page(4))))).text();
    assertThat(text)
        .startsWith(
            "Two guards were hurt on Friday night when gunmen fired on the post at the Velm bridge,"
                + " the guard service said. The shooting lasted about twenty minutes, according to"
                + " page writer 1.\n\nNobody else was hurt.\n\nTwo guards")
        .doesNotContain("issue 12")
        .doesNotContain("of 4");
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws Exception {
    List<Line> lines = new java.util.ArrayList<>();
    String[] left = {
      "The council met on", "Monday and spoke of", "the bridge, the lamps", "and the ferry."
    };
    String[] right = {
      "Nobody from the guard", "service was there, and", "nobody asked why, a", "member said."
    };
    for (int i = 0; i < 4; i++) {
      lines.add(new Line(70, 200 + 14 * i, left[i]));
      lines.add(new Line(320, 200 + 14 * i, right[i]));
    }
    assertThat(reader.read(bytes(document(List.of(lines)))).text())
        .isEqualTo(
            "The council met on Monday and spoke of the bridge, the lamps and the ferry.\n\n"
                + "Nobody from the guard service was there, and nobody asked why, a member said.");
  }

  @Test
  void aLockedAnEmptyAndABrokenDocumentSayWhatTheyAre() throws IOException {
    PDDocument locked = document(List.of(page(1)));
    locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    byte[] lockedBytes = bytes(locked);
    assertThatThrownBy(() -> reader.read(lockedBytes))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("password");
    byte[] empty = bytes(document(List.of(List.of())));
    assertThatThrownBy(() -> reader.read(empty)).hasMessageContaining("pictures or empty");
    byte[] broken = "%PDF-1.7\n1 0 obj << /Type /Catalog >>".getBytes(UTF_8);
    assertThatThrownBy(() -> reader.read(broken)).hasMessageContaining("damaged");
  }
}
