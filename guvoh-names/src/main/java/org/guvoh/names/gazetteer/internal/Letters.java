package org.guvoh.names.gazetteer.internal;

/** Spellings in one byte a letter, for comparing many of them. */
final class Letters {
  private Letters() {}

  /** One byte a letter; letters outside ASCII may coincide. */
  static byte[] bytes(String spelling) {
    byte[] bytes = new byte[spelling.length()];
    for (int i = 0; i < bytes.length; i++) {
      char unit = spelling.charAt(i);
      bytes[i] = (byte) (unit < 128 ? unit : 128 | (unit & 127));
    }
    return bytes;
  }

  private static final int LENGTH_AT = 27;

  /** The letters a spelling has, as bits, and its length, up to 31, in the last five. */
  static int summary(byte[] spelling, int length) {
    int set = 0;
    for (int i = 0; i < length; i++) {
      set |= 1 << ((spelling[i] & 31) % LENGTH_AT);
    }
    return set | Math.min(31, length) << LENGTH_AT;
  }

  static int length(int summary) {
    return summary >>> LENGTH_AT;
  }

  /** How many edits two spellings are apart at the least, by their summaries. */
  static int leastEdits(int one, int other) {
    int letters = (1 << LENGTH_AT) - 1;
    int lost = Integer.bitCount(one & ~other & letters);
    int added = Integer.bitCount(other & ~one & letters);
    int lengths = Math.abs(length(one) - length(other));
    return Math.max(lengths, Math.max(lost, added));
  }
}
