package org.guvoh.ingest.encoding;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Decides between windows-1252 and windows-1251 for bytes that are no UTF-8, or for neither.
 *
 * <p>Counts bytes from C0 to FF, which are letters in both. In Western text they stand alone among
 * ASCII letters; in Cyrillic text they form words, mostly lower case, with capitals only at the
 * start. Text that fits neither picture (KOI8-R, CP866, ISO 8859-5, windows-1256, noise) is not
 * decided. Limit: other Western or Cyrillic pages of 8 bits (windows-1250, windows-1254, Mac
 * Cyrillic) look the same and are taken for these two.
 */
final class SingleByteGuess {
  private static final double MOST = 0.7;
  private static final double FEW = 0.3;
  private static final double HARDLY_ANY = 0.02;

  private int highBytes;
  private int highLetters;
  private int lowerCase;
  private int joined; // high letters beside another high letter
  private int capitalsInside; // capital right after a small letter
  private int asciiLetters;
  private boolean undefinedIn1252;
  private boolean undefinedIn1251;

  private SingleByteGuess(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      int current = bytes[i] & 0xFF;
      int previous = i == 0 ? 0 : bytes[i - 1] & 0xFF;
      int next = i + 1 == bytes.length ? 0 : bytes[i + 1] & 0xFF;
      count(previous, current, next);
    }
  }

  static Optional<Charset> guess(byte[] bytes) {
    SingleByteGuess counts = new SingleByteGuess(bytes);
    if (counts.looksCyrillic()) {
      return Optional.of(Charset.forName("windows-1251"));
    }
    return counts.looksWestern() ? Optional.of(Charset.forName("windows-1252")) : Optional.empty();
  }

  private void count(int previous, int current, int next) {
    if (current < 0x80) {
      asciiLetters += (current | 0x20) >= 'a' && (current | 0x20) <= 'z' ? 1 : 0;
      return;
    }
    highBytes++;
    undefinedIn1252 |=
        switch (current) {
          case 0x81, 0x8D, 0x8F, 0x90, 0x9D -> true;
          default -> false;
        };
    undefinedIn1251 |= current == 0x98;
    if (isLetter(current)) {
      highLetters++;
      lowerCase += isLower(current) ? 1 : 0;
      joined += isLetter(previous) || isLetter(next) ? 1 : 0;
      capitalsInside += isLower(previous) && !isLower(current) ? 1 : 0;
    }
  }

  private boolean looksCyrillic() {
    return !undefinedIn1251
        && highLetters > 0
        && share(highLetters, highBytes) >= MOST
        && share(joined, highLetters) >= MOST
        && share(lowerCase, highLetters) >= 0.5
        && share(capitalsInside, highLetters) <= HARDLY_ANY;
  }

  private boolean looksWestern() {
    return !undefinedIn1252
        && share(joined, highLetters) <= FEW
        && share(highBytes, highBytes + asciiLetters) <= FEW;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static boolean isLetter(int value) {
    return value >= 0xC0;
  }

  private static boolean isLower(int value) {
    return value >= 0xE0;
  }
}
