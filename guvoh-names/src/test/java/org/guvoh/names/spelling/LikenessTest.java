package org.guvoh.names.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final long SEED = 20261125;

  /** The textbook table, row by row. */
  private static int slowly(byte[] one, byte[] other) {
    int[][] table = new int[one.length + 1][other.length + 1];
    for (int i = 0; i <= one.length; i++) {
      for (int j = 0; j <= other.length; j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
        } else {
          int change = table[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
          table[i][j] = Math.min(change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        }
      }
    }
    return table[one.length][other.length];
  }

  @Test
  void theDistanceIsThatOfTheTextbookWhateverTheSpellings() {
    Random random = new Random(SEED);
    for (int round = 0; round < 5_000; round++) {
      byte[] one = spelling(random);
      byte[] other = spelling(random);
      assertThat(new EditDistance(one).to(other, other.length))
          .as("seed %d, round %d", SEED, round)
          .isEqualTo(slowly(one, other));
    }
  }

  private static byte[] spelling(Random random) {
    byte[] letters = new byte[random.nextInt(Likeness.LONGEST + 1)];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (byte) ('a' + random.nextInt(4));
    }
    return letters;
  }

  @Test
  void theSameSpellingIsAlikeAndAnotherLessSo() {
    Likeness likeness = new Likeness(bytes("shahritus"), bytes("SArItAs"));
    assertThat(to(likeness, "shahritus", "SArItAs")).isEqualTo(1);
    double near = to(likeness, "shahrituz", "SArItAs");
    assertThat(near).isBetween(0.9, 0.99);
    assertThat(to(likeness, "qabodiyon", "kAbAdIAn")).isLessThan(near);
  }

  private static double to(Likeness likeness, String core, String sounds) {
    return likeness.to(bytes(core), core.length(), bytes(sounds), sounds.length(), 0);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
