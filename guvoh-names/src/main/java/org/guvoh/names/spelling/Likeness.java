package org.guvoh.names.spelling;

import java.util.Arrays;

/**
 * How alike two spellings are, from 0 to 1: two fifths letters, two fifths classes of sounds, one
 * fifth the letters with all vowels made one; each by edit distance over the longer length.
 *
 * <p>Compares one wanted spelling with many, given as one byte a letter. Time: linear in the other
 * spelling. Not safe for several threads.
 */
public final class Likeness {
  /** What is longer is cut. */
  public static final int LONGEST = 64;

  private static final double LETTERS = 0.4;
  private static final double SOUNDS = 0.4;
  private static final double FLAT = 0.2;

  private final int coreLength;
  private final EditDistance core;
  private final EditDistance flatCore;
  private final EditDistance sounds;
  private final byte[] flat = new byte[LONGEST];

  public Likeness(byte[] core, byte[] sounds) {
    byte[] letters = cut(core);
    byte[] flatLetters = letters.clone();
    flatten(flatLetters, flatLetters.length);
    this.coreLength = letters.length;
    this.core = new EditDistance(letters);
    this.sounds = new EditDistance(cut(sounds));
    this.flatCore = new EditDistance(flatLetters);
  }

  private static byte[] cut(byte[] spelling) {
    return spelling.length > LONGEST ? Arrays.copyOf(spelling, LONGEST) : spelling;
  }

  /** The most letters that may differ from a core of that length for the likeness to be reached. */
  public int mostEdits(int length, double least) {
    double share = Math.max(0, (least - SOUNDS - FLAT) / LETTERS);
    return (int) Math.floor((1 - share) * Math.max(coreLength, length) + 1e-9);
  }

  /**
   * The likeness to another spelling, given by its core and its sounds in buffers; may be 0 where
   * it is below {@code least}.
   */
  public double to(
      byte[] otherCore, int otherLength, byte[] otherSounds, int soundsLength, double least) {
    int letters = core.to(otherCore, otherLength);
    if (letters == 0) {
      return 1;
    }
    if (letters > mostEdits(otherLength, least)) {
      return 0;
    }
    System.arraycopy(otherCore, 0, flat, 0, otherLength);
    flatten(flat, otherLength);
    return LETTERS * share(letters, coreLength, otherLength)
        + SOUNDS * share(sounds.to(otherSounds, soundsLength), sounds.length(), soundsLength)
        + FLAT * share(flatCore.to(flat, otherLength), coreLength, otherLength);
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
}
