package org.guvoh.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guvoh.core.claim.ClaimContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is called open, and who did not answer. */
class QuestionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It is unknown how many soldiers were killed. | how many soldiers were killed",
        "How many soldiers were killed remains unclear. | How many soldiers were killed",
        "It was not immediately clear who attacked the post. | who attacked the post",
      })
  void anOpenQuestionIsAClaimOfItsOwn(String text, String question) {
    Reading reading = Reading.of(text);
    assertThat(reading.values("unknown")).containsExactly(question);
    assertThat(reading.tolls()).isEmpty();
  }

  @Test
  void whetherNamesTheAlternatives() {
    List<ClaimContent> contents =
        Reading.of("It is unclear whether the attackers were criminals or militants.")
            .record()
            .claims()
            .stream()
            .map(claim -> claim.content())
            .toList();
    assertThat(contents)
        .containsExactly(
            new ClaimContent.Open(
                "whether the attackers were criminals or militants",
                List.of("the attackers were criminals", "militants")));
  }

  @Test
  void anOpenQuestionKeepsItsSpeaker() {
    assertThat(
            Reading.of("Orrin Vale said it was unclear who attacked the post.").claims("unknown"))
        .containsExactly("unknown = who attacked the post · Orrin Vale says");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry did not respond to a request for comment. | The ministry",
        "The ministry declined to comment. | The ministry",
        "Attempts to reach the ministry for comment were unsuccessful. | the ministry",
        "Calls to the ministry went unanswered. | the ministry",
      })
  void whoDidNotAnswerIsFoundInBothOrders(String text, String asked) {
    assertThat(Reading.of(text).values("no response")).containsExactly(asked);
  }
}
