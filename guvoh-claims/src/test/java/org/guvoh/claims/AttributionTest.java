package org.guvoh.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.guvoh.core.statement.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who said what, and through whom. */
class AttributionTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Orrin Vale said that four soldiers were killed.",
        "Four soldiers were killed, Orrin Vale said.",
        "“Four soldiers were killed,” Orrin Vale said.",
        "“Four soldiers were killed,” said Orrin Vale.",
        "\"Four soldiers were killed,\" said Orrin Vale, a spokesman for the army.",
        "According to Orrin Vale, four soldiers were killed.",
        "Four soldiers were killed, according to Orrin Vale.",
        "Orrin Vale, a spokesman for the army, said four soldiers were killed.",
        "A spokesman for the army, Orrin Vale, said four soldiers were killed.",
        "The governor, Orrin Vale, said four soldiers were killed.",
        "Orrin Vale told reporters that four soldiers were killed.",
        "On Monday, Orrin Vale said four soldiers were killed.",
        "Four soldiers were killed, Orrin Vale said in an interview with a local newspaper on"
            + " Monday morning at his office.",
      })
  void theSpeakerIsFoundInEveryOrderOfWords(String text) {
    assertThat(Reading.of(text).tolls())
        .containsExactly("killed security forces = 4 · Orrin Vale says");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The police said four soldiers were killed. | the police says",
        "A senior official said four soldiers were killed. | a senior official says",
        "Residents said four soldiers were killed. | residents says",
        "A report released in June said four soldiers were killed."
            + " | a report released in June says",
        "The mayor, speaking on Monday, said four soldiers were killed. | the mayor says",
        "The ministry on Monday said four soldiers were killed. | the ministry says",
        "The council, which condemned the attack, said four soldiers were killed."
            + " | the council says",
      })
  void aSpeakerWithoutANameStaysAsDescribed(String text, String chain) {
    assertThat(Reading.of(text).tolls()).containsExactly("killed security forces = 4 · " + chain);
  }

  @Test
  void twoSpeakersMakeAChain() {
    assertThat(
            Reading.of(
                    "The Daily Courier reported that the Interior Ministry said four soldiers were"
                        + " killed.")
                .tolls())
        .containsExactly(
            "killed security forces = 4 · Daily Courier reports > Interior Ministry says");
  }

  @Test
  void threeSpeakersMakeALongerChain() {
    assertThat(
            Reading.of(
                    "The Daily Courier reported that Orrin Vale said the police claimed that four"
                        + " soldiers were killed.")
                .tolls())
        .containsExactly(
            "killed security forces = 4"
                + " · Daily Courier reports > Orrin Vale says > the police claims");
  }

  @Test
  void theAddresseeIsNotTheContent() {
    assertThat(Reading.of("Orrin Vale told the Daily Courier that four men died.").statements())
        .containsExactly("Orrin Vale says to the Daily Courier: four men died");
  }

  @Test
  void twoSpeakersOfOneSentenceKeepTheirOwnNumbers() {
    assertThat(
            Reading.of("A spokesman said four people died, but another official said five died.")
                .tolls())
        .containsExactly(
            "killed unknown = 4 · a spokesman says", "killed unknown = 5 · another official says");
  }

  @Test
  void anAddedParticipleHasTheSameSpeaker() {
    assertThat(
            Reading.of("Four soldiers died, Orrin Vale said, adding that five were wounded.")
                .tolls())
        .containsExactly(
            "killed security forces = 4 · Orrin Vale says",
            "wounded security forces = 5 · Orrin Vale says");
  }

  @Test
  void aQuotationBehindAColonGoesOnOverParagraphs() {
    assertThat(
            Reading.of(
                    "The ministry published a statement:\n\n“Gunmen attacked our post near"
                        + " Kest.\n\n“Four soldiers were killed in the fight.”\n\nTwo farmers were"
                        + " wounded.")
                .tolls())
        .containsExactly(
            "killed security forces = 4 · the ministry says", "wounded civilians = 2 · the report");
  }

  @Test
  void heIsThePersonWhoSpokeLast() {
    assertThat(
            Reading.of("Governor Orrin Vale said the road was open. He said four soldiers died.")
                .tolls())
        .containsExactly("killed security forces = 4 · Orrin Vale says");
  }

  @Test
  void heStaysHeWhereNobodySpoke() {
    assertThat(Reading.of("The road was open. He said four soldiers died.").tolls())
        .containsExactly("killed security forces = 4 · he says");
  }

  @Test
  void theMinistryIsTheOneMinistryNamed() {
    assertThat(
            Reading.of(
                    "The Interior Ministry of Orvania opened the road. The ministry said four"
                        + " soldiers were killed.")
                .tolls())
        .containsExactly("killed security forces = 4 · Interior Ministry of Orvania says");
  }

  @Test
  void scareQuotesAreNoSpeech() {
    assertThat(Reading.of("The so-called “peace force” killed four villagers.").tolls())
        .containsExactly("killed civilians = 4 · the report");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Reports of four dead soldiers spread quickly.",
        "The claims that four soldiers were killed surprised many.",
        "Four soldiers were reported killed near Kest.",
        "It is believed that four soldiers were killed.",
      })
  void nounsAndThoughtsNameNoSpeaker(String text) {
    assertThat(Reading.of(text).statements()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "It was reported that four soldiers were killed.",
        "It was claimed that four soldiers were killed.",
        "The gunmen are said to have killed four soldiers.",
      })
  void passivesHideTheirSpeaker(String text) {
    assertThat(Reading.of(text).record().statements())
        .singleElement()
        .satisfies(
            statement ->
                assertThat(statement.chain().innermost().speaker())
                    .isEqualTo(new Speaker.Unsaid()));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The ministry did not say that four soldiers were killed.",
        "The ministry did not confirm that four soldiers were killed.",
        "The ministry has not said that four soldiers were killed.",
        "The ministry declined to say whether four soldiers were killed.",
        "Nobody said that four soldiers were killed.",
        "No official confirmed that four soldiers were killed.",
      })
  void whatNobodySaidIsNobodysClaim(String text) {
    Reading reading = Reading.of(text);
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.tolls()).isEmpty();
  }

  @Test
  void denialLivesInTheChain() {
    assertThat(Reading.of("The ministry denied that four soldiers were killed.").tolls())
        .containsExactly("killed security forces = 4 · the ministry denies");
  }

  @Test
  void aQuestionAskedIsNoFact() {
    assertThat(Reading.of("Reporters asked whether four soldiers were killed.").tolls())
        .containsExactly("killed security forces = 4 (asked) · reporters asks");
  }

  @Test
  void theSecondStatementKnowsItsPlace() {
    assertThat(
            Reading.of("In a second statement, the ministry said four soldiers were killed.")
                .record()
                .statements()
                .get(0)
                .ordinal())
        .contains(2);
  }
}
