package org.guvoh.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 100).boxed().toList();

  @Test
  void aSampleIsTheSameEachTimeAndInOrder() {
    List<Integer> sample = Sample.of(NUMBERS, 10);
    assertThat(sample).hasSize(10).isSorted().isEqualTo(Sample.of(NUMBERS, 10));
  }

  @Test
  void aSampleLargerThanAllIsAll() {
    assertThat(Sample.of(NUMBERS, 1000)).isEqualTo(NUMBERS);
  }

  @Test
  void groupsComeWhole() {
    List<Integer> sample = Sample.ofGroups(NUMBERS, n -> "g" + n / 7, 20);
    assertThat(sample.size()).isBetween(20, 26);
    sample.stream()
        .collect(Collectors.groupingBy(n -> n / 7))
        .forEach((group, members) -> assertThat(members).hasSize(group == 14 ? 2 : 7));
  }
}
