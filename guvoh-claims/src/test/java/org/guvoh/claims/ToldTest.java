package org.guvoh.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told besides events and tolls. All sentences are invented. */
class ToldTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Raiders attacked the mill and destroyed the store. | thing destroyed = the store",
        "The store was burned down in the raid. | thing destroyed = The store",
        "The patrol seized twelve rifles from the smugglers. | thing seized = twelve rifles",
        "The bridge is closed to all traffic. | thing disrupted = The bridge",
        "Two of the pumps were damaged. | thing damaged = Two of the pumps",
        "Satellite images show nine burnt huts. | thing destroyed = nine burnt huts",
      })
  void whatBefellAThingIsAnEffect(String text, String claim) {
    assertThat(Reading.of(text).claims("thing")).singleElement().asString().startsWith(claim + " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The coach seized his chance.",
        "The shop closed at noon and the baker took a rest.",
        "The minister took the floor.",
        "If the bridge is closed, the market will suffer.",
      })
  void otherUsesOfTheseVerbsAreNone(String text) {
    assertThat(Reading.of(text).claims("thing")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The raiders fired mortars at the mill. | mortars",
        "Gunmen attacked the mill with grenades. | grenades",
      })
  void weaponsOfADeedAreItsMeans(String text, String means) {
    assertThat(Reading.of(text).values("means")).containsExactly(means);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The patrol seized twelve rifles. | rifles: 12",
        "The price of flour has doubled. | The price of flour: rising",
        "A detachment of sixty soldiers guards the mill. | soldiers: 60",
        "The closure lasted eleven days. | days: 11",
      })
  void numbersThatAreNoTollsAreQuantities(String text, String quantity) {
    assertThat(Reading.of(text).values("quantity")).containsExactly(quantity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The paper printed no correction.",
        "On page 9 the monitors name the mill.",
        "She crossed between two banks.",
        "He left twenty minutes after the meal.",
        "The mill lies 12 km south of Tovrak.",
        "Four guards were killed.",
      })
  void otherNumbersAreNone(String text) {
    assertThat(Reading.of(text).claims("quantity")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The state armed the village guards. | The state supplies the village guards",
        "Orvel Tasch was the head of the Vale Watch. | Orvel Tasch head of Vale Watch",
      })
  void relationsRunFromOneActorToAnother(String text, String relation) {
    assertThat(Reading.of(text).values("relation")).containsExactly(relation);
  }

  @Test
  void whoPaysWhomIsFunding() {
    assertThat(Reading.of("Two merchants paid the raiders.").values("funding"))
        .containsExactly("Two merchants pays the raiders");
    assertThat(Reading.of("The envoy paid a visit to the mill.").claims("funding")).isEmpty();
  }

  @Test
  void whatSomebodyIsToDoIsACommitment() {
    assertThat(
            Reading.published("2031-11-08", "The ministry will rebuild the store by 1 March 2032.")
                .claims("commitment"))
        .singleElement()
        .asString()
        .startsWith(
            "commitment = The ministry: rebuild the store by 1 March 2032, due ../2032-03-01")
        .contains("(planned)");
    assertThat(Reading.of("The council promised to mend the road.").values("commitment"))
        .containsExactly("The council: mend the road");
  }

  @Test
  void whatASpeakerSaysOfOthersFutureIsAForecast() {
    Reading reading = Reading.of("The bridge will stay shut for a month, Orrin Vale said.");
    assertThat(reading.claims("commitment")).isEmpty();
    assertThat(reading.claims("forecast"))
        .singleElement()
        .asString()
        .contains("The bridge will stay shut for a month")
        .endsWith("Orrin Vale says");
  }

  @Test
  void aConditionIsKeptAndClaimsNothingItself() {
    Reading reading = Reading.of("If the dam breaks, the valley will be flooded.");
    assertThat(reading.record().claims())
        .singleElement()
        .satisfies(
            claim ->
                assertThat(claim.condition())
                    .hasValueSatisfying(
                        words -> assertThat(words.exact()).isEqualTo("If the dam breaks")));
  }

  @Test
  void whoOpposesWhatIsAPosition() {
    assertThat(Reading.of("The council opposes the bridge.").values("position"))
        .containsExactly("against: the bridge");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The claim could not be verified. | doubts The claim: could not be verified",
        "The report is false. | doubts The report: is false",
      })
  void judgementsOfWhatWasSaidAreStances(String text, String stance) {
    assertThat(Reading.of(text).values("stance")).containsExactly(stance);
  }

  @Test
  void aSuperlativeWithItsScopeIsAPrecedent() {
    assertThat(
            Reading.of("It was the deadliest attack in the valley since 2019.").values("precedent"))
        .containsExactly("deadliest: deadliest attack in the valley since 2019");
    assertThat(Reading.of("The first guard fell asleep.").claims("precedent")).isEmpty();
  }

  @Test
  void becauseJoinsCauseAndOutcome() {
    assertThat(Reading.of("The dam broke because the sluice was shut.").values("cause"))
        .containsExactly("the sluice was shut → The dam broke");
  }

  @Test
  void theReasonOfADeedIsItsMotive() {
    assertThat(
            Reading.of("Raiders attacked the mill in retaliation for the tolls.").values("motive"))
        .containsExactly("the tolls");
  }

  @Test
  void whoCannotSayLeavesAQuestionOpenAndWhoWillNotSayIsSilent() {
    assertThat(Reading.of("The ministry could not say who fired.").values("unknown"))
        .containsExactly("who fired");
    Reading silent = Reading.of("The ministry would not say who fired.");
    assertThat(silent.claims("unknown")).isEmpty();
    assertThat(silent.values("no response")).containsExactly("The ministry");
  }

  @Test
  void whatHasNoContentOfItsOwnIsKeptWithItsSpeaker() {
    assertThat(Reading.of("Orrin Vale said the school was empty.").claims("other"))
        .containsExactly("other = the school was empty · Orrin Vale says");
    assertThat(Reading.of("The school was empty.").claims("other")).isEmpty();
  }

  @Test
  void whatRisesIsTheAmountAndNotWhoRaisesIt() {
    assertThat(Reading.of("The council increased the number of guards.").values("quantity"))
        .containsExactly("the number of guards: rising");
  }

  @Test
  void aPrecedentKeepsAllThatLimitsIt() {
    assertThat(
            Reading.of("It was the deadliest attack resulting in the death of a miller.")
                .values("precedent"))
        .containsExactly("deadliest: deadliest attack resulting in the death of a miller");
  }
}
