package org.guvoh.ingest.encoding;

/**
 * How far bytes are well-formed UTF-8 (Unicode 15, table 3-7).
 *
 * @param sequences well-formed sequences of more than one byte
 * @param malformed bytes that belong to no well-formed sequence
 * @param firstMalformed offset of the first such byte, or the length when there is none
 */
record Utf8Survey(int sequences, int malformed, int firstMalformed) {
  static Utf8Survey of(byte[] bytes) {
    int sequences = 0;
    int malformed = 0;
    int first = bytes.length;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceLength(bytes, i);
      if (length > 1) {
        sequences++;
      } else if (length == 0) {
        first = Math.min(first, i);
        malformed++;
      }
      i += Math.max(1, length);
    }
    return new Utf8Survey(sequences, malformed, first);
  }

  boolean wellFormed() {
    return malformed == 0;
  }

  /** Mostly UTF-8: text in a single-byte encoding hardly ever forms a well-formed sequence. */
  boolean damaged() {
    return malformed > 0 && sequences >= malformed;
  }

  /** Bytes of the well-formed sequence at the offset; 0 if there is none. */
  private static int sequenceLength(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (at + length > bytes.length || !secondFits(lead, bytes[at + 1] & 0xFF)) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static boolean secondFits(int lead, int second) {
    int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= lowest && second <= highest;
  }
}
