package org.guvoh.names.spelling;

import java.util.Arrays;

/**
 * How alike two spellings are, from 0 to 1: two fifths letters, two fifths classes of sounds, one
 * fifth the letters with all vowels made one; each by edit distance over the longer length.
 *
 * <p>Compares one wanted spelling with many, given as one byte a letter. Time: product of the
 * lengths. Not safe for several threads.
 */
public final class Likeness {
  /** What is longer is cut. */
  public static final int LONGEST = 64;

  private static final double LETTERS = 0.4;
  private static final double SOUNDS = 0.4;
  private static final double FLAT = 0.2;

  private final byte[] core;
  private final byte[] flatCore;
  private final byte[] sounds;
  private final byte[] flat = new byte[LONGEST];
  private final int[] row = new int[LONGEST + 1];

  public Likeness(byte[] core, byte[] sounds) {
    this.core = cut(core);
    this.sounds = cut(sounds);
    this.flatCore = this.core.clone();
    flatten(flatCore, flatCore.length);
  }

  private static byte[] cut(byte[] spelling) {
    return spelling.length > LONGEST ? Arrays.copyOf(spelling, LONGEST) : spelling;
  }

  /** The most letters that may differ from a core of that length for the likeness to be reached. */
  public int mostEdits(int length, double least) {
    double share = Math.max(0, (least - SOUNDS - FLAT) / LETTERS);
    return (int) Math.floor((1 - share) * Math.max(core.length, length) + 1e-9);
  }

  /**
   * The likeness to another spelling, given by its core and its sounds in buffers; may be 0 where
   * it is below {@code least}.
   */
  public double to(
      byte[] otherCore, int coreLength, byte[] otherSounds, int soundsLength, double least) {
    int letters = distance(core, core.length, otherCore, coreLength);
    if (letters == 0) {
      return 1;
    }
    if (letters > mostEdits(coreLength, least)) {
      return 0;
    }
    int sound = distance(sounds, sounds.length, otherSounds, soundsLength);
    System.arraycopy(otherCore, 0, flat, 0, coreLength);
    flatten(flat, coreLength);
    int flatDistance = distance(flatCore, flatCore.length, flat, coreLength);
    return LETTERS * share(letters, core.length, coreLength)
        + SOUNDS * share(sound, sounds.length, soundsLength)
        + FLAT * share(flatDistance, core.length, coreLength);
  }

  private static double share(int distance, int one, int other) {
    int longer = Math.max(one, other);
    return longer == 0 ? 0 : 1 - (double) distance / longer;
  }

  private static void flatten(byte[] letters, int length) {
    for (int i = 0; i < length; i++) {
      byte unit = letters[i];
      if (unit == 'e' || unit == 'i' || unit == 'o' || unit == 'u' || unit == 'y') {
        letters[i] = 'a';
      }
    }
  }

  /** Edit distance: letters added, lost or changed. */
  private int distance(byte[] one, int n, byte[] other, int m) {
    for (int j = 0; j <= m; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= n; i++) {
      int diagonal = row[0];
      row[0] = i;
      byte a = one[i - 1];
      for (int j = 1; j <= m; j++) {
        int above = row[j];
        int change = a == other[j - 1] ? diagonal : diagonal + 1;
        int beside = Math.min(above, row[j - 1]) + 1;
        row[j] = Math.min(change, beside);
        diagonal = above;
      }
    }
    return row[m];
  }
}
