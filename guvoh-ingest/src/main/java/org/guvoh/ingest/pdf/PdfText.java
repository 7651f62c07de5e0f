package org.guvoh.ingest.pdf;

import org.guvoh.ingest.refusal.RefusedException;

/**
 * Reads a PDF document. There are two: {@link PdfDocument} in this process, for tests and inside
 * the child, and the program's own, which has a child process do it within limits of time and
 * memory.
 */
@FunctionalInterface
public interface PdfText {
  /** What a PDF holds; {@code title} and {@code author} may be empty. */
  record Content(String text, String title, String author) {}

  Content read(byte[] pdf) throws RefusedException;
}
