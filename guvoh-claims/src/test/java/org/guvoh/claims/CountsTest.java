package org.guvoh.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts in words and figures. */
class CountsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "At least 12 people were killed.; At least 12 = 12 or more",
        "No fewer than 12 people were killed.; No fewer than 12 = 12 or more",
        "More than 30 people were wounded.; More than 30 = 31 or more",
        "Up to 15 soldiers were killed.; Up to 15 = 0–15",
        "Fewer than ten soldiers were killed.; Fewer than ten = 0–9",
        "Five to seven soldiers were killed.; Five to seven = 5–7",
        "Between 10 and 15 soldiers were killed.; Between 10 and 15 = 10–15",
        "About 20 people were injured.; About 20 = 20",
        "Dozens of people were killed.; Dozens of = 24 or more",
        "Several people were killed.; Several = 3 or more",
        "Two dozen people were killed.; Two dozen = 24",
        "Several hundred people fled.; Several hundred = 300 or more",
        "Three hundred people were displaced.; Three hundred = 300",
        "Twenty-three people were killed.; Twenty-three = 23",
        "1,200 people were displaced.; 1,200 = 1200",
        "No one was hurt.; No one = 0",
      })
  void aCountIsAnIntervalOfItsWords(String text, String expected) {
    assertThat(Reading.of(text).counts()).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The post lies 15 km from the river.",
        "The siege lasted 12 days.",
        "The price rose by 7 percent.",
        "The aid was worth 50 million dollars.",
        "A 34-year-old teacher spoke.",
        "Orrin Vale, 34, was there.",
        "The teacher, aged 34, was there.",
        "It happened on 3 May 2031 at 3:45 p.m.",
        "The post was built in 1998.",
        "It was planned for 32 May.",
      })
  void measuresAgesAndDatesAreNoCounts(String text) {
    assertThat(Reading.of(text).counts()).noneMatch(count -> count.matches(".*\\d.* = .*"));
  }
}
