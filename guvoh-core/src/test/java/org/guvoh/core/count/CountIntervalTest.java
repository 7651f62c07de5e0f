package org.guvoh.core.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.guvoh.core.Law;
import org.junit.jupiter.api.Test;

class CountIntervalTest {
  @Test
  void figuresAreWhatTheWordsAllow() {
    assertThat(CountInterval.exactly(4, "four").figures()).isEqualTo("4");
    assertThat(CountInterval.between(4, 6, "four to six").figures()).isEqualTo("4–6");
    assertThat(CountInterval.between(4, 4, "four").figures()).isEqualTo("4");
    assertThat(CountInterval.atLeast(50, "at least 50").figures()).isEqualTo("50 or more");
  }

  @Test
  void anOpenCountIsNeverExact() {
    assertThat(CountInterval.exactly(4, "four").isExact()).isTrue();
    assertThat(CountInterval.atLeast(4, "at least four").isExact()).isFalse();
    assertThat(CountInterval.between(4, 5, "four or five").isExact()).isFalse();
  }

  @Test
  void zeroIsACountAndNotAnUnknown() {
    assertThat(CountInterval.exactly(0, "no one").figures()).isEqualTo("0");
    assertThat(CountInterval.exactly(0, "no one").overlaps(CountInterval.atLeast(1, "some")))
        .isFalse();
  }

  @Test
  void aCountThatCannotBeIsRefused() {
    assertThatThrownBy(() -> CountInterval.exactly(-1, "minus one")).hasMessageContaining("-1");
    assertThatThrownBy(() -> CountInterval.between(6, 4, "six to four"))
        .hasMessageContaining("low <= high");
    assertThatThrownBy(() -> new CountInterval(1, OptionalLong.of(1), " "))
        .hasMessageContaining("words");
  }

  @Test
  void countsOverlapExactlyWhenSomeNumberFitsBoth() {
    Law.holds(
        2_000,
        random -> {
          CountInterval one = count(random);
          CountInterval other = count(random);
          boolean shared =
              LongStream.rangeClosed(0, 40).anyMatch(n -> allows(one, n) && allows(other, n));
          assertThat(one.overlaps(other)).as(one + " and " + other).isEqualTo(shared);
          assertThat(other.overlaps(one)).as(other + " and " + one).isEqualTo(shared);
        });
  }

  private static boolean allows(CountInterval count, long number) {
    return number >= count.low() && (count.high().isEmpty() || number <= count.high().getAsLong());
  }

  private static CountInterval count(Random random) {
    long low = random.nextInt(20);
    return random.nextInt(3) == 0
        ? CountInterval.atLeast(low, "at least " + low)
        : CountInterval.between(low, low + random.nextInt(20), "some");
  }
}
