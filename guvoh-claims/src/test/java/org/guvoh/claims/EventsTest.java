package org.guvoh.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happened, where, and which mentions of a report tell of one event. */
class EventsTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Gunmen attacked a post near Kest on May 3, 2031. The attack killed four soldiers.",
        "Gunmen attacked a post near Kest on May 3, 2031. Four soldiers were killed.",
        "An attack near Kest killed four soldiers. The attack near Kest lasted an hour.",
        "On May 3, 2031 gunmen attacked a post near Kest. The attack on May 3 killed four.",
      })
  void aMentionThatRefersBackIsTheSameEvent(String text) {
    assertThat(Reading.of(text).distinctEvents()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Gunmen attacked a post on May 3, 2031. Another attack on May 7, 2031 killed four.",
        "Gunmen attacked a post near Kest on May 3, 2031. A bomb exploded near Orla.",
        "On May 3, 2031, gunmen attacked a post. The same day, a convoy was ambushed near Orla.",
        "An attack near Kest killed four soldiers. Another attack near Kest killed two soldiers.",
      })
  void anotherPlaceDayOrAttackIsAnotherEvent(String text) {
    assertThat(Reading.of(text).distinctEvents()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen attacked a post near Kest. | where = Kest",
        "Gunmen attacked a post in the village of Kest. | where = Kest",
        "The attackers came from the village of Kest. | came from = Kest",
        "The attackers fled to the village of Kest. | went to = Kest",
        "The attackers crossed into the district of Kest. | went to = Kest",
      })
  void thePrepositionTellsWhatAPlaceIs(String text, String expected) {
    assertThat(Reading.of(text).claims()).contains(expected.strip() + " · the report");
  }

  @Test
  void whereTheyCameFromIsNotWhereItHappened() {
    Reading reading =
        Reading.of("The attackers came from the village of Kest and killed four soldiers.");
    assertThat(reading.values("where")).isEmpty();
  }

  @Test
  void theTargetIsThePhraseBehindThePreposition() {
    assertThat(Reading.of("An attack on a frontier post killed four.").values("target"))
        .containsExactly("a frontier post");
  }

  @Test
  void severalAttacksAreNoSingleEvent() {
    assertThat(Reading.of("Attacks on villages are common.").events()).isEmpty();
  }

  @Test
  void theEventOfASpeakerIsToldByThatSpeaker() {
    assertThat(Reading.of("Orrin Vale said gunmen attacked a post near Kest.").claims("where"))
        .containsExactly("where = Kest · Orrin Vale says");
  }
}
