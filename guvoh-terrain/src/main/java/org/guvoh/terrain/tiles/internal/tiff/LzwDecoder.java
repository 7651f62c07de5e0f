package org.guvoh.terrain.tiles.internal.tiff;

/**
 * LZW as TIFF packs it: codes of 9 to 12 bits, high bit first, width growing one code early (TIFF
 * 6.0, section 13).
 */
final class LzwDecoder {
  private static final int CLEAR = 256;
  private static final int END = 257;
  private static final int CODES = 4096;

  private final byte[] packed;
  private final byte[] plain;
  private final int[] starts = new int[CODES];
  private final int[] lengths = new int[CODES];
  private long bits;
  private int bitCount;
  private int in;
  private int out;

  private LzwDecoder(byte[] packed, byte[] plain) {
    this.packed = packed;
    this.plain = plain;
  }

  /** Fills {@code plain}; returns how many bytes there were. */
  static int decode(byte[] packed, byte[] plain) {
    return new LzwDecoder(packed, plain).run();
  }

  private int run() {
    int width = 9;
    int next = 258;
    int previous = -1;
    while (out < plain.length) {
      int code = nextCode(width);
      if (code == END) {
        break;
      }
      if (code == CLEAR) {
        width = 9;
        next = 258;
        previous = -1;
        continue;
      }
      if (code > next || (code == next && previous < 0) || next >= CODES) {
        break;
      }
      int start = out;
      copy(code, next, previous);
      if (previous >= 0) {
        starts[next] = previousStart;
        lengths[next] = lengthOf(previous) + 1;
        next++;
      }
      previousStart = start;
      previous = code;
      width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
    }
    return out;
  }

  private int previousStart;

  private int lengthOf(int code) {
    return code < 256 ? 1 : lengths[code];
  }

  private void copy(int code, int next, int previous) {
    if (code < 256) {
      plain[out++] = (byte) code;
      return;
    }
    int from = code == next ? previousStart : starts[code];
    int length = code == next ? lengthOf(previous) + 1 : lengths[code];
    for (int i = 0; i < length && out < plain.length; i++) {
      plain[out++] = plain[from + i];
    }
  }

  private int nextCode(int width) {
    while (bitCount < width) {
      if (in >= packed.length) {
        return END;
      }
      bits = bits << 8 | (packed[in++] & 0xff);
      bitCount += 8;
    }
    bitCount -= width;
    return (int) (bits >> bitCount) & ((1 << width) - 1);
  }
}
