package org.guvoh.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.guvoh.core.Law;
import org.junit.jupiter.api.Test;

class CodePointIndexTest {
  @Test
  void aCharacterOutsideTheBasicPlaneIsOneCodePointAndTwoUnits() {
    CodePointIndex index = CodePointIndex.of("a🛰b");
    assertThat(index.toCodePoint(3)).isEqualTo(2);
    assertThat(index.toUtf16(2)).isEqualTo(3);
    assertThat(index.toUtf16(3)).isEqualTo(4);
  }

  @Test
  void anOffsetInsideAPairStandsAtThePair() {
    assertThat(CodePointIndex.of("a🛰b").toCodePoint(2)).isEqualTo(1);
  }

  @Test
  void combiningMarksAreCodePointsOfTheirOwn() {
    assertThat(CodePointIndex.of("e\u0301x").toCodePoint(2)).isEqualTo(2);
  }

  @Test
  void offsetsOutsideTheTextAreRefused() {
    CodePointIndex index = CodePointIndex.of("🛰");
    assertThat(index.toCodePoint(2)).isEqualTo(1);
    assertThatThrownBy(() -> index.toCodePoint(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> index.toUtf16(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> index.toUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void offsetsAgreeWithTheStringAndComeBack() {
    Law.holds(
        500,
        random -> {
          String text = text(random);
          CodePointIndex index = CodePointIndex.of(text);
          int codePoints = text.codePointCount(0, text.length());
          for (int codePoint = 0; codePoint <= codePoints; codePoint++) {
            int unit = text.offsetByCodePoints(0, codePoint);
            assertThat(index.toUtf16(codePoint)).isEqualTo(unit);
            assertThat(index.toCodePoint(unit)).isEqualTo(codePoint);
          }
        });
  }

  /** Latin, Cyrillic, Arabic, supplementary characters and halves of pairs that stand alone. */
  private static String text(Random random) {
    String signs = "a г\u06AF\n😀🛰𐍈";
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      int choice = random.nextInt(12);
      if (choice == 0) {
        text.append('\uD83D');
      } else if (choice == 1) {
        text.append('\uDE00');
      } else {
        int sign = random.nextInt(signs.codePointCount(0, signs.length()));
        text.appendCodePoint(signs.codePointAt(signs.offsetByCodePoints(0, sign)));
      }
    }
    return text.toString();
  }
}
