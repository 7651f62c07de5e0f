package org.guvoh.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final String TEXT = "Two guards were killed.";

  @Test
  void aPassageHoldsTheExactText() {
    assertThat(Passage.of(TEXT, 4, 10).exact()).isEqualTo("guards");
  }

  @Test
  void aSpanThatRunsBackwardsOrBeginsBeforeTheTextIsRefused() {
    assertThatThrownBy(() -> new Passage(3, 2, "")).hasMessageContaining("3..2");
    assertThatThrownBy(() -> new Passage(-1, 0, "T")).hasMessageContaining("-1..0");
  }

  @Test
  void anExactTextOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> new Passage(4, 10, "guard")).hasMessageContaining("4..10");
  }

  @Test
  void passagesThatTouchDoNotOverlap() {
    Passage first = Passage.of(TEXT, 0, 4);
    Passage second = Passage.of(TEXT, 4, 10);
    assertThat(first.overlaps(second)).isFalse();
    assertThat(first.overlaps(Passage.of(TEXT, 3, 10))).isTrue();
  }

  @Test
  void aPassageContainsItselfAndWhatLiesInside() {
    Passage whole = Passage.of(TEXT, 0, 10);
    assertThat(whole.contains(whole)).isTrue();
    assertThat(whole.contains(Passage.of(TEXT, 4, 10))).isTrue();
    assertThat(whole.contains(Passage.of(TEXT, 4, 11))).isFalse();
  }

  @Test
  void passagesStandInTextOrderTheShorterFirst() {
    Passage early = Passage.of(TEXT, 0, 10);
    Passage shorter = Passage.of(TEXT, 4, 6);
    Passage longer = Passage.of(TEXT, 4, 10);
    assertThat(Stream.of(longer, shorter, early).sorted()).containsExactly(early, shorter, longer);
  }
}
