package org.guvoh.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.guvoh.core.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways in which content passes through people, documents and outlets. */
class ChainsOfSpeechTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Daily Courier quoted Orrin Vale as saying that four soldiers were killed."
            + " | Daily Courier reports > Orrin Vale says",
        "Orrin Vale was quoted by the Daily Courier as saying that four soldiers were killed."
            + " | Daily Courier reports > Orrin Vale says",
        "Gunmen reportedly killed four soldiers. | speaker not named reports",
        "The governor's claim that four soldiers were killed spread quickly. | the governor claims",
        "A report found that four soldiers were killed. | a report says",
        "The army spokesman: “Four soldiers were killed in the night.”"
            + " | the army spokesman says",
      })
  void everyWayOfTellingHasItsChain(String text, String chain) {
    assertThat(Reading.of(text).tolls())
        .anyMatch(toll -> toll.startsWith("killed") && toll.endsWith("· " + chain));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The governor hopes that four soldiers survived.",
        "The governor wants to speak with the soldiers.",
        "The governor praised the soldiers.",
        "The governor ordered a retreat.",
        "The governor called his brother.",
      })
  void thinkingWantingAndPraisingAreNoStatements(String text) {
    assertThat(Reading.of(text).statements()).isEmpty();
  }

  @Test
  void theLabelsOfATranscriptSpeakAndItsQuestionsDoNot() {
    Reading reading =
        Reading.of(
            "Orrin Vale taught at the academy.\n\nGAZETTE: What happened?\n\nVALE: Four soldiers"
                + " were killed. The road was closed.\n\nGAZETTE: And then?\n\nVALE: Two villagers"
                + " were wounded.");
    assertThat(reading.tolls())
        .containsExactly(
            "killed security forces = 4 · Orrin Vale says",
            "wounded civilians = 2 · Orrin Vale says");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The hospital and the mayor speak of four dead soldiers. | the hospital says; the mayor says",
        "The Northern Front rejected the report as baseless. | Northern Front denies",
        "The governor called the report a lie. | the governor denies",
        "The governor says that is not true. | the governor denies",
        "The governor urged the army to withdraw from Kest. | the governor asks",
        "The army says it has left Kest, and it puts its losses at four. | the army says; the army"
            + " says",
        "By the army's count four soldiers died near Kest. | the army says",
        "It is learnt from the district office that four soldiers died. | the district office says",
        "The army's earlier count of four dead was wrong. | the army says",
        "The ministry's version is that four soldiers died. | the ministry claims",
        "As it was reported earlier, four soldiers were killed near Kest. | speaker not named"
            + " reports",
        "It is planned to explain the details. | -",
        "Did the army confirm that four soldiers died? | -",
        "The governor declines to say who died. | -",
        "A clerk, who asked not to be named, left. | -",
      })
  void whoSpeaksAndHow(String text, String links) {
    List<String> found =
        Reading.of(text).record().statements().stream()
            .map(statement -> statement.chain().innermost())
            .map(
                link ->
                    link.speaker().label() + " " + link.manner().name().toLowerCase(Locale.ROOT))
            .toList();
    assertThat(String.join("; ", found)).isEqualTo(links.equals("-") ? "" : links);
  }

  @Test
  void theTimeThatOpensAnEntryIsNoTimeOfTheStatement() {
    Statement statement =
        Reading.published("2031-05-05", "13:40 Orrin Vale says four soldiers were killed.")
            .record()
            .statements()
            .get(0);
    assertThat(statement.uttered()).isEmpty();
  }

  @Test
  void whatStandsOnBothSidesOfTheSpeakerIsTwoPieces() {
    Statement statement =
        Reading.of("“Four soldiers were killed,” Orrin Vale said. “Two villagers were wounded.”")
            .record()
            .statements()
            .get(0);
    assertThat(statement.pieces()).hasSize(2);
    assertThat(statement.rule()).contains("attribution-verbs:say");
  }

  @Test
  void aStatementKnowsItsMedium() {
    assertThat(
            Reading.of("Orrin Vale said in a telephone interview that four soldiers were killed.")
                .record()
                .statements()
                .get(0)
                .medium())
        .contains("a telephone interview");
  }
}
