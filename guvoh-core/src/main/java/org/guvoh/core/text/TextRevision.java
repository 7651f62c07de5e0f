package org.guvoh.core.text;

import org.guvoh.core.Sha256;

/**
 * The extracted text of a report, stored once and never changed; identified by the hash of its
 * UTF-8 bytes.
 */
public record TextRevision(String text, Sha256 hash) {
  public static TextRevision of(String text) {
    return new TextRevision(text, Sha256.ofText(text));
  }

  public Passage passage(int start, int end) {
    return Passage.of(text, start, end);
  }
}
