package org.guvoh.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guvoh.core.text.NameSpan;
import org.guvoh.core.text.NameSpan.Kind;
import org.junit.jupiter.api.Test;

class NameDecoderTest {
  private final NameDecoder decoder =
      new NameDecoder(List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-MISC", "I-MISC"));

  @Test
  void aNameNeverBeginsInItsMiddle() {
    float[][] scores = {row(2), row(2), row(0)};
    assertThat(decoder.spans(scores)).containsExactly(new NameSpan(0, 2, Kind.PERSON));
  }

  @Test
  void neighbouringNamesOfOneKindStayApart() {
    float[][] scores = {row(3), row(3), row(4)};
    assertThat(decoder.spans(scores))
        .containsExactly(new NameSpan(0, 1, Kind.PLACE), new NameSpan(1, 3, Kind.PLACE));
  }

  @Test
  void namesOfOtherKindsAreNotReported() {
    assertThat(decoder.spans(new float[][] {row(5), row(6)})).isEmpty();
  }

  /** Log-probabilities that favour one label clearly. */
  private static float[] row(int favoured) {
    float[] row = new float[7];
    java.util.Arrays.fill(row, -4f);
    row[favoured] = -0.1f;
    row[1] = favoured == 2 ? -1f : row[1];
    return row;
  }
}
