package org.guvoh.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responsibility taken, denied, and taken by nobody. */
class ResponsibilityTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Northern Front claimed responsibility for the attack. | Northern Front claims",
        "The Northern Front took responsibility for the attack. | Northern Front claims",
        "The Northern Front denied responsibility for the attack. | Northern Front denies",
        "The Northern Front denied any involvement in the attack. | Northern Front denies",
      })
  void responsibilityStandsUnderItsManner(String text, String chain) {
    assertThat(Reading.of(text).claims("responsibility"))
        .containsExactly("responsibility = Northern Front · " + chain);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "No group has claimed responsibility for the attack.",
        "Nobody claimed responsibility for the attack.",
        "No one has claimed responsibility for the attack.",
        "The Northern Front did not claim responsibility for the attack.",
        "The Northern Front has not claimed responsibility for the attack.",
        "The Northern Front may claim responsibility for the attack.",
      })
  void responsibilityThatNobodyTookIsNotGiven(String text) {
    assertThat(Reading.of(text).claims("responsibility")).isEmpty();
  }
}
