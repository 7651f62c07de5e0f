package org.guvoh.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.guvoh.claims.hedge.HedgeFinder;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.TextRevision;
import org.guvoh.language.TextAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hedges with their grade, and evidence, which is no hedge. */
class HedgesTest {
  private static final HedgeFinder FINDER = new HedgeFinder();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The raiders probably came from the hills.; probably 1",
        "The raiders are believed to have come by boat.; believed to have 1",
        "The blast appears to have been an accident.; appears to have 1",
        "The raiders may have come by boat.; may have 2",
        "The raiders reportedly came by boat.; reportedly 2",
        "The alleged raiders fled.; alleged 2",
        "Sabotage cannot be ruled out.; cannot be ruled out 2",
        "Four guards are feared dead.; feared 2",
        "He is rumoured to have fled.; rumoured to 3",
        "The attack is unlikely.; unlikely 3",
        "Supposedly the mill burned.; Supposedly 3",
      })
  void aHedgeHasItsGrade(String text, String expected) {
    assertThat(hedges(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The attack is not likely to have been planned.; not likely 3",
        "The attack is not very likely.; not very likely 3",
        "He does not appear to have fled.; not appear to 3",
        "The attack is not unlikely.; not unlikely 1",
      })
  void aNegationTurnsTheGradeOfTheHedgeBehindIt(String text, String expected) {
    assertThat(hedges(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "He is not suspected of the attack.",
        "The mill burned on 3 May 2031.",
        "Four guards were killed.",
        "A May attack killed three.",
      })
  void whatIsToldPlainlyIsNotHedged(String text) {
    assertThat(hedges(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The raid is poorly documented.; poorly documented WEAK",
        "Unverified footage shows the raid.; Unverified footage OPEN",
        "The claim could not be independently verified.; could not be independently verified OPEN",
        "The ministry blamed the council without offering evidence.; without offering evidence WEAK",
        "The raid is well documented.; well documented STRONG",
        "Satellite images show a burned mill.; Satellite images show STRONG",
      })
  void theQualityOfEvidenceIsNobodysDoubt(String text, String expected) {
    assertThat(hedges(text)).isEmpty();
    assertThat(
            views(text).stream()
                .flatMap(sentence -> FINDER.evidence(sentence).stream())
                .map(found -> found.passage().exact() + " " + found.quality())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @Test
  void everyHedgeLeadsBackToItsRow() {
    assertThat(
            views("The raiders are not likely to return.").stream()
                .flatMap(sentence -> FINDER.hedges(sentence).stream()))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.provenance().rows())
                    .containsExactly("hedges:likely", "negations:not"));
  }

  private static String hedges(String text) {
    return views(text).stream()
        .flatMap(sentence -> FINDER.hedges(sentence).stream())
        .map(found -> found.hedge().passage().exact() + " " + found.hedge().grade())
        .collect(Collectors.joining("; "));
  }

  private static List<SentenceView> views(String text) {
    AnnotatedText annotated = new TextAnnotator().annotate(TextRevision.of(text));
    return annotated.sentences().stream()
        .map(sentence -> SentenceView.of(text, 0, sentence, mentions(annotated)))
        .toList();
  }

  private static List<org.guvoh.core.mention.TimeMention> mentions(AnnotatedText text) {
    return new org.guvoh.claims.time.TimeFinder().find(text, java.util.Optional.empty());
  }
}
