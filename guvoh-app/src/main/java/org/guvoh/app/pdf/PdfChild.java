package org.guvoh.app.pdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.guvoh.core.report.Rejected;
import org.guvoh.ingest.pdf.PdfDocument;
import org.guvoh.ingest.pdf.PdfText;
import org.guvoh.ingest.refusal.RefusedException;

/**
 * The child: reads documents from standard input until it ends, each as its length and its bytes,
 * and answers with text, title and author, or with the words of a refusal.
 */
public final class PdfChild {
  private PdfChild() {}

  /** Started by {@link PdfProcesses}; takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(System.err);
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    PdfText reader = new PdfDocument();
    for (int length = length(in); length >= 0; length = length(in)) {
      answer(reader, in.readNBytes(length), out);
      out.flush();
    }
  }

  private static int length(DataInputStream in) throws IOException {
    byte[] length = in.readNBytes(Integer.BYTES);
    return length.length < Integer.BYTES ? -1 : java.nio.ByteBuffer.wrap(length).getInt();
  }

  private static void answer(PdfText reader, byte[] pdf, DataOutputStream out) throws IOException {
    try {
      PdfText.Content content = reader.read(pdf);
      out.writeBoolean(true);
      write(out, content.text());
      write(out, content.title());
      write(out, content.author());
    } catch (RefusedException refused) {
      Rejected rejected = refused.rejected("the document");
      out.writeBoolean(false);
      write(out, rejected.code());
      write(out, rejected.reason());
      write(out, rejected.place());
    } catch (RuntimeException | StackOverflowError fault) {
      out.writeBoolean(false);
      write(out, "document-damaged");
      write(out, "the PDF is damaged in a way that its reader cannot follow (" + fault + ")");
      write(out, RefusedException.WHOLE_FILE);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
