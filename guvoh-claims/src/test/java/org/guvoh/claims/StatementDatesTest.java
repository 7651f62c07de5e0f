package org.guvoh.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 1: the date of a statement is no date of the event. */
class StatementDatesTest {
  private static final String TOLD = "2031-05-05";

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "On May 5, 2031 the ministry said that four soldiers were killed near Kest.",
        "Four soldiers were killed near Kest, the ministry said on May 5, 2031.",
        "On May 5, 2031, Orrin Vale told reporters that four soldiers were killed.",
        "Four soldiers were killed, Orrin Vale told reporters on May 5, 2031.",
        "The ministry announced on May 5, 2031 that troops killed four militants.",
        "Troops killed four militants, the ministry announced on May 5, 2031.",
        "The ministry said on May 5, 2031 four soldiers were killed near Kest.",
        "The ministry on May 5, 2031 said four soldiers were killed near Kest.",
        "In a statement on May 5, 2031, the ministry said four soldiers were killed.",
        "Four soldiers were killed, the ministry said in a statement on May 5, 2031.",
        "The ministry said in a statement on May 5, 2031 that four soldiers were killed.",
        "In a May 5, 2031 statement the ministry said that four soldiers were killed.",
        "According to a statement released on May 5, 2031, four soldiers were killed.",
        "Four soldiers were killed, according to a statement released on May 5, 2031.",
        "A police report published on May 5, 2031 said that four soldiers were killed.",
        "Four soldiers were killed, said a police report published on May 5, 2031.",
        "“Four soldiers were killed near Kest,” Orrin Vale said on May 5, 2031.",
        "“Four soldiers were killed near Kest,” said Orrin Vale on May 5, 2031.",
        "Orrin Vale told the Daily Courier on May 5, 2031: “Four soldiers were killed.”",
        "Speaking on May 5, 2031, Orrin Vale said that four soldiers were killed.",
        "Orrin Vale, speaking on May 5, 2031, said that four soldiers were killed.",
        "Orrin Vale confirmed on May 5, 2031 the killing of four soldiers.",
        "Orrin Vale denied on May 5, 2031 that four soldiers were killed.",
        "On May 5, 2031 the Northern Front claimed responsibility for the attack near Kest.",
        "The Northern Front claimed responsibility on May 5, 2031 for the attack near Kest.",
      })
  void theDateOfAStatementDatesTheStatementAlone(String text) {
    Reading reading = Reading.of(text);
    assertThat(reading.values("when")).isEmpty();
    assertThat(reading.record().statements())
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(statement.uttered().orElseThrow().value().value()).isEqualTo(TOLD));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "It was reported on May 5, 2031 that four soldiers were killed.",
        "On May 5, 2031 it was reported that four soldiers were killed.",
        "The ministry did not say on May 5, 2031 how many soldiers were killed.",
        "KEST, May 5, 2031 (Agency) - Four soldiers were killed by gunmen.",
        "KEST, 5 May 2031 — Gunmen attacked a post near Orla.",
        "The ministry, which reported the attack on May 5, 2031, said four soldiers died.",
      })
  void noOtherDateOfTellingDatesTheEvent(String text) {
    assertThat(Reading.of(text).values("when")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The ministry said that four soldiers were killed near Kest on May 3, 2031.",
        "The ministry said that on May 3, 2031 four soldiers were killed near Kest.",
        "On May 3, 2031, four soldiers were killed near Kest, the ministry said.",
        "Four soldiers were killed near Kest on May 3, 2031, the ministry said.",
        "Four soldiers were killed near Kest on May 3, 2031, the ministry said on May 5, 2031.",
        "The ministry said on May 5, 2031 that four soldiers were killed on May 3, 2031.",
        "On May 5, 2031 the ministry said that four soldiers were killed on May 3, 2031.",
      })
  void aDateInsideTheContentDatesTheEvent(String text) {
    assertThat(Reading.of(text).values("when")).containsExactly("2031-05-03");
  }

  @Test
  void bothDatesKeepTheirPlace() {
    assertThat(
            Reading.of(
                    "The ministry said on May 5, 2031 that four soldiers were killed on May 3,"
                        + " 2031.")
                .statements())
        .containsExactly(
            "the ministry says on 2031-05-05: four soldiers were killed on May 3, 2031");
  }

  @Test
  void aPublicationDateIsNoDateOfTheEvent() {
    assertThat(Reading.published("2031-05-05", "Gunmen attacked a post near Kest.").values("when"))
        .isEmpty();
  }
}
