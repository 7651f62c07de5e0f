package org.guvoh.names.spelling;

/**
 * Edit distance of one spelling of at most 64 letters to others: letters added, lost or changed.
 *
 * <p>Bit-parallel after Myers (1999), "A fast bit-vector algorithm for approximate string
 * matching", in the form of Hyyrö (2003): one step a letter of the other spelling. Immutable.
 */
final class EditDistance {
  private final long[] places = new long[256];
  private final int length;

  /**
   * @param spelling one byte a letter, 64 at most
   */
  EditDistance(byte[] spelling) {
    length = spelling.length;
    for (int i = 0; i < length; i++) {
      places[spelling[i] & 0xFF] |= 1L << i;
    }
  }

  int length() {
    return length;
  }

  /** The distance to the first letters of a buffer. */
  int to(byte[] other, int otherLength) {
    if (length == 0) {
      return otherLength;
    }
    long last = 1L << (length - 1);
    long more = -1;
    long less = 0;
    int distance = length;
    for (int i = 0; i < otherLength; i++) {
      long same = places[other[i] & 0xFF];
      long diagonal = (((same & more) + more) ^ more) | same | less;
      long up = less | ~(diagonal | more);
      long down = more & diagonal;
      distance += (up & last) != 0 ? 1 : 0;
      distance -= (down & last) != 0 ? 1 : 0;
      up = (up << 1) | 1;
      down <<= 1;
      more = down | ~((same | less) | up);
      less = up & (same | less);
    }
    return distance;
  }
}
