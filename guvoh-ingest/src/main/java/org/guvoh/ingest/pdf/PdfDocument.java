package org.guvoh.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF by PDFBox, put into paragraphs by {@link PageLines}: columns one after the
 * other, running heads, page numbers and hyphens at line ends removed.
 *
 * <p>Limits: a scanned page has no text and is refused if there is no other; tables become lines;
 * what is drawn letter by letter in disorder comes out so. Memory and time depend on the file,
 * which is why the program runs this in a child process.
 */
public final class PdfDocument implements PdfText {
  private static final int MOST_PAGES = 2_000;
  private static final int LONGEST = 4 << 20;

  /** A gap in a line as wide as so many times its letters' size parts two columns. */
  private static final float COLUMN_GAP = 1.6f;

  @Override
  public Content read(byte[] pdf) throws RefusedException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw RefusedException.whole(
            RefusalCode.TOO_LARGE, "it has more than " + MOST_PAGES + " pages");
      }
      List<List<PageLine>> pages = pages(document);
      String text = PageLines.text(pages);
      if (text.isBlank()) {
        throw RefusedException.whole(
            RefusalCode.PDF_WITHOUT_TEXT,
            "the PDF has " + document.getNumberOfPages() + " pages, all of them pictures or empty");
      }
      PDDocumentInformation information = document.getDocumentInformation();
      return new Content(text, filled(information.getTitle()), filled(information.getAuthor()));
    } catch (InvalidPasswordException locked) {
      throw RefusedException.whole(RefusalCode.PDF_ENCRYPTED, "it opens with a password only");
    } catch (NoClassDefFoundError certificates) {
      throw RefusedException.whole(RefusalCode.PDF_ENCRYPTED, "it opens with a certificate only");
    } catch (IOException | IllegalArgumentException | ClassCastException damaged) {
      throw damaged(damaged);
    }
  }

  private static RefusedException damaged(Exception damaged) {
    String words = String.valueOf(damaged.getMessage()).lines().findFirst().orElse("");
    return RefusedException.whole(
        RefusalCode.DOCUMENT_DAMAGED, "the PDF is damaged (" + words + ")");
  }

  private static List<List<PageLine>> pages(PDDocument document) throws IOException {
    LineCollector collector = new LineCollector();
    List<List<PageLine>> pages = new ArrayList<>();
    int length = 0;
    for (int page = 1; page <= document.getNumberOfPages() && length < LONGEST; page++) {
      List<PageLine> lines = collector.page(document, page);
      length += lines.stream().mapToInt(line -> line.text().length()).sum();
      pages.add(lines);
    }
    return pages;
  }

  private static String filled(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  /** Collects lines with their places; text objects in the order in which the file draws them. */
  private static final class LineCollector extends PDFTextStripper {
    private List<PageLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float top;
    private float size;
    private float pageHeight = 1;

    LineCollector() throws IOException {
      setSortByPosition(false);
      setShouldSeparateByBeads(true);
    }

    List<PageLine> page(PDDocument document, int number) throws IOException {
      lines = new ArrayList<>();
      pageHeight = Math.max(1, document.getPage(number - 1).getCropBox().getHeight());
      setStartPage(number);
      setEndPage(number);
      getText(document);
      flush();
      return lines;
    }

    @Override
    protected void writeString(String word, List<org.apache.pdfbox.text.TextPosition> positions) {
      if (positions.isEmpty()) {
        return;
      }
      var first = positions.get(0);
      var last = positions.get(positions.size() - 1);
      if (text.length() > 0 && first.getXDirAdj() - right > COLUMN_GAP * first.getFontSizeInPt()) {
        flush();
      }
      if (text.length() == 0) {
        left = first.getXDirAdj();
        top = first.getYDirAdj();
        size = first.getHeightDir();
      }
      right = last.getXDirAdj() + last.getWidthDirAdj();
      text.append(word);
    }

    @Override
    protected void writeWordSeparator() {
      text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
      flush();
    }

    @Override
    protected void writeParagraphSeparator() {
      flush();
    }

    private void flush() {
      String line = text.toString().strip();
      if (!line.isEmpty()) {
        lines.add(new PageLine(line, left, right, top, size, top / pageHeight));
      }
      text.setLength(0);
    }
  }
}
