package org.guvoh.core.text;

import java.util.Arrays;

/**
 * Converts offsets between UTF-16 units (inside the JVM and the browser) and Unicode code points
 * (JSON, SQLite).
 *
 * <p>This is the only class that does so. Memory: one int per supplementary character of the text.
 */
public final class CodePointIndex {
  private final int[] supplementary; // UTF-16 offset of every high surrogate of a pair, ascending
  private final int length;

  private CodePointIndex(int[] supplementary, int length) {
    this.supplementary = supplementary;
    this.length = length;
  }

  public static CodePointIndex of(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i++;
      }
    }
    return new CodePointIndex(Arrays.copyOf(found, count), text.length());
  }

  /**
   * Code points before the given UTF-16 offset; an offset inside a pair counts the pair as begun.
   */
  public int toCodePoint(int utf16) {
    requireInside(utf16, length);
    int position = Arrays.binarySearch(supplementary, utf16);
    int pairsBefore = position >= 0 ? position : -position - 1;
    return utf16 - pairsBefore;
  }

  /** The UTF-16 offset of the code point with the given index. */
  public int toUtf16(int codePoint) {
    requireInside(codePoint, length - supplementary.length);
    int low = 0;
    int high = supplementary.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (supplementary[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  private static void requireInside(int offset, int limit) {
    if (offset < 0 || offset > limit) {
      throw new IndexOutOfBoundsException("offset " + offset + " outside a text of " + limit);
    }
  }
}
