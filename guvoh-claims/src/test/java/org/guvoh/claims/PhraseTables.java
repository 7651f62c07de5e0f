package org.guvoh.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.guvoh.core.table.Table;
import org.guvoh.core.text.Passage;

/** Tables of phrases in which the words that matter stand in square brackets. */
final class PhraseTables {
  private PhraseTables() {}

  static Table read(String name) {
    try (InputStream in =
        Objects.requireNonNull(PhraseTables.class.getResourceAsStream(name + ".tsv"), name)) {
      return Table.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text and the span in it that the brackets stood around. */
  record Phrase(String text, int start, int end) {
    static Phrase of(String marked) {
      int open = marked.indexOf('[');
      int close = marked.indexOf(']');
      String text =
          marked.substring(0, open)
              + marked.substring(open + 1, close)
              + marked.substring(close + 1);
      return new Phrase(text, open, close - 1);
    }

    boolean overlaps(Passage passage) {
      return passage.start() < end && start < passage.end();
    }
  }
}
