package org.guvoh.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counted people and what befell them. */
class TollsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "15 of the attackers and 2 soldiers have died."
            + " | killed attackers = 15; killed security forces = 2",
        "The army killed six militants. | killed attackers = 6",
        "Six militants were killed by the army. | killed attackers = 6",
        "Gunmen attacked the post, killing two and capturing three others."
            + " | killed unknown = 2; detained unknown = 3",
        "Gunmen killed two soldiers and wounded three."
            + " | killed security forces = 2; wounded security forces = 3",
        "Two soldiers were killed and three others injured."
            + " | killed security forces = 2; wounded security forces = 3",
        "Two soldiers were killed and three others were wounded."
            + " | killed security forces = 2; wounded security forces = 3",
        "The blast left three dead and ten injured. | killed unknown = 3; wounded unknown = 10",
        "Five soldiers, two policemen and a driver were killed. | killed security forces = 5;"
            + " killed security forces = 2; killed civilians = 1",
        "A soldier was killed. | killed security forces = 1",
        "The attacker was killed. | killed attackers = 1",
        "In Kest, 31 were killed. | killed unknown = 31",
        "A girl who was killed near Kest was on her way home. | killed civilians = 1",
        "Four men were found, and one was pronounced dead. | killed unknown = 1",
        "One of the attackers was killed. | killed attackers = 1",
        "The attack killed one person and injured five. | killed unknown = 1; wounded unknown = 5",
        "A 34-year-old woman was shot and killed. | killed civilians = 1",
        "Three of the wounded later died. | killed unknown = 3",
        "At least 15 deaths were reported. | killed unknown = 15 or more",
        "The death toll rose to 15. | killed unknown = 15",
        "No one was hurt. | wounded unknown = 0",
        "Nobody was killed. | killed unknown = 0",
        "No soldiers were killed. | killed security forces = 0",
        "Four hundred people were displaced. | displaced unknown = 400",
        "Gunmen abducted three engineers. | abducted civilians = 3",
        "Two pupils are missing. | missing civilians = 2",
        "Orrin Vale, 64, was found dead. | killed unknown = 1",
        "Two gunmen killed Orrin Vale, a farmer. | killed civilians = 1",
        "A gunman killed the mayor. | killed civilians = 1",
        "Two gunmen who killed the mayor fled. | killed civilians = 1",
        "Ten people were killed, five of them children. | killed unknown = 10;"
            + " killed civilians = 5",
        "The gunman killed himself. | killed attackers = 1",
        "The attack claimed the lives of six people. | killed unknown = 6",
        "The bodies of three men were found after the attack. | killed unknown = 3",
        "A man was shot. He died in hospital. | killed unknown = 1",
        "A man was shot and wounded. | wounded unknown = 1",
        "Three people were shot, one fatally. | wounded unknown = 2; killed unknown = 1",
        "A man was killed and a woman was shot. | killed unknown = 1; wounded civilians = 1",
        "A bullet hit the house. A teenager was hit by a bullet. | wounded civilians = 1",
        "A 5-year-old was shot by his brother. | wounded unknown = 1",
        "Of the five victims, two died in the shooting. | killed unknown = 2",
        "Two dead, two others injured in shooting | killed unknown = 2; wounded unknown = 2",
      })
  void aTollBindsTheCountToItsEffect(String text, String expected) {
    assertThat(String.join("; ", Reading.of(text).tolls()).replace(" · the report", ""))
        .isEqualTo(expected.strip());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Ten people were killed, including three children.",
        "Ten people, including three children, were killed.",
        "Ten people were killed, among them three children.",
      })
  void aPartStandsBesideItsTotal(String text) {
    assertThat(Reading.of(text).tolls())
        .containsExactly("killed unknown = 10 · the report", "killed civilians = 3 · the report");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "A group of soldiers was attacked.",
        "The attack caused no casualties.",
        "There are 40 soldiers at the post.",
        "The soldiers were killed.",
        "The army captured two villages and seized five rifles.",
        "The child shooting deaths were counted.",
        "Boys of 9 yrs can be killed.",
        "The soldier's house was hit and the dead were buried.",
        "Twelve farmers saw the attack.",
      })
  void whatDoesNotBindPlainlyGivesNoToll(String text) {
    assertThat(Reading.of(text).tolls()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Four soldiers were not killed.",
        "The army has not killed four soldiers.",
        "Gunmen never killed four soldiers.",
      })
  void aNegatedTollIsNegatedAndMakesNoEvent(String text) {
    Reading reading = Reading.of(text);
    assertThat(reading.tolls())
        .containsExactly("killed security forces = 4 (negated) · the report");
    assertThat(reading.events()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen may have killed four soldiers. | (possible)",
        "Four soldiers may have been killed. | (possible)",
        "Gunmen could have killed four soldiers. | (possible)",
        "Gunmen planned to kill four soldiers. | (planned)",
      })
  void aTollOutOfTheActualSaysSoAndMakesNoEvent(String text, String modality) {
    Reading reading = Reading.of(text);
    assertThat(reading.tolls()).hasSize(1).allMatch(toll -> toll.contains(modality.strip()));
    assertThat(reading.events()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "There was no attack on the post.",
        "The police foiled an attack on the post.",
        "Gunmen could attack the post.",
        "The army plans to attack the post.",
        "The army never attacked the post.",
      })
  void whatDidNotHappenIsNoEvent(String text) {
    Reading reading = Reading.of(text);
    assertThat(reading.events()).isEmpty();
    assertThat(reading.claims()).isEqualTo(List.of());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen reportedly killed four soldiers. | ~reportedly · speaker not named reports",
        "Gunmen allegedly killed four soldiers. | ~allegedly · speaker not named claims",
        "Four soldiers were apparently killed. | ~apparently · the report",
      })
  void aHedgeStandsBesideTheFigure(String text, String hedgeAndChain) {
    assertThat(Reading.of(text).tolls())
        .containsExactly("killed security forces = 4 " + hedgeAndChain.strip());
  }
}
