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
        "Four soldiers were killed in an attack. It happened near Kest on May 3, 2031.",
        "Gunmen shot four men near Kest. The men were shot outside a shop.",
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

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The team attacked from the start and shot twice at the goal.",
        "He had a heart attack and died.",
        "Ten people died in the flood.",
        "The storm blew down trees and killed two people.",
        "There was an explosion in cases of the disease.",
        "They shot the film near Kest.",
        "The board will execute the agreement.",
      })
  void whatIsNotMeantSoIsNoEvent(String text) {
    assertThat(Reading.of(text).events()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen attacked a post near Kest. | perpetrator = Gunmen; target = a post",
        "A post near Kest was attacked by gunmen. | perpetrator = gunmen; target = A post",
        "Gunmen carried out an attack on a post. | perpetrator = Gunmen; target = a post",
        "An attack by gunmen on a convoy killed four. | perpetrator = gunmen; target = a convoy",
      })
  void whoDidItAndToWhomIsReadOffTheGrammar(String text, String expected) {
    Reading reading = Reading.of(text);
    for (String part : expected.strip().split("; ")) {
      String[] fieldAndValue = part.split(" = ");
      assertThat(reading.values(fieldAndValue[0])).containsExactly(fieldAndValue[1]);
    }
  }

  @Test
  void whatADenialTakesForGrantedIsNotDenied() {
    assertThat(
            Reading.of("Orrin Vale denied that his men had attacked the post near Kest.")
                .claims("where"))
        .containsExactly("where = Kest · the report");
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
