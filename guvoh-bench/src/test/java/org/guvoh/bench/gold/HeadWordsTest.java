package org.guvoh.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ministry of Wells; the Ministry of Wells; true",
        "Ministry of Wells; the ministry; true",
        "Ministry of Wells; Ministry of Roads; false",
        "Sarn Iddor; Iddor; true",
        "Sarn Iddor; General Sarn Iddor; true",
        "Sarn Iddor; Mirel Iddor; false",
        "two officials; officials; true",
        "spokesman of the Ketta Host; the Ketta Host; false",
        "the head of the committee, Sarn Iddor; Sarn Iddor; true",
        "the village of Tovrak; Tovrak; true",
        "the west of Tovrak; Tovrak; false",
        "Tovrak; Sarnab; false",
        "he; he; true",
        "he; Sarn Iddor; false",
        "the mill; THE MILL; true",
      })
  void namesAreComparedByTheirHeads(String one, String other, boolean same) {
    assertThat(HeadWords.same(one, other)).isEqualTo(same);
    assertThat(HeadWords.same(other, one)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "who gave the money; who gave them the money for it; true",
        "who gave the money; which way they came; false",
        "the bridge; the bridge was closed to all traffic for a week; true",
      })
  void longerTextsMayDifferInWords(String one, String other, boolean similar) {
    assertThat(HeadWords.similar(one, other)).isEqualTo(similar);
  }
}
