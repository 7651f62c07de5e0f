package org.guvoh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.text.Token;
import org.junit.jupiter.api.Test;

class TextAnnotatorTest {
  private final TextAnnotator annotator = new TextAnnotator();

  @Test
  void abbreviationsDoNotEndSentences() {
    assertThat(sentences("Gen. Olim Dar spoke at 7 p.m. in Kest. The U.S. envoy left."))
        .containsExactly("Gen. Olim Dar spoke at 7 p.m. in Kest.", "The U.S. envoy left.");
  }

  @Test
  void anAbbreviationBeforeASentenceStarterEndsItsSentence() {
    assertThat(sentences("The post was hit at 4 a.m. The guards fired back."))
        .containsExactly("The post was hit at 4 a.m.", "The guards fired back.");
  }

  @Test
  void aQuotationThatGoesOnDoesNotEndTheSentence() {
    assertThat(sentences("\"Nobody came!\" he said. \"We waited.\" Then they left."))
        .containsExactly("\"Nobody came!\" he said.", "\"We waited.\"", "Then they left.");
  }

  @Test
  void hyphenatedNamesStayWhole() {
    assertThat(tokens("Near Ali-Abad a cross-border raid failed."))
        .contains("Ali-Abad", "cross-border");
  }

  @Test
  void possessivesAndNegationsAreTokensOfTheirOwn() {
    assertThat(tokens("The ministry’s guards didn't and wouldn’t fire."))
        .containsExactly(
            "The", "ministry", "’s", "guards", "did", "n't", "and", "would", "n’t", "fire", ".");
  }

  @Test
  void figuresKeepTheirPointsAndColons() {
    assertThat(tokens("At 07:50 some 1,200 men crossed 3.5 km on the 6th."))
        .contains("07:50", "1,200", "3.5", "6th");
  }

  @Test
  void aBlankLineInsideASentenceDoesNotBreakIt() {
    assertThat(sentences("The post was attacked on\n\nMonday night. It fell.")).hasSize(2);
  }

  @Test
  void headingsStandAlone() {
    AnnotatedText text =
        annotate("Two killed in the north\n\nTwo guards were killed. Nobody knows why.");
    assertThat(text.sentences()).extracting(Sentence::heading).containsExactly(true, false, false);
  }

  @Test
  void linesBrokenByHandAreOneParagraph() {
    assertThat(annotate("Two guards were\nkilled in the\nnorth.").sentences()).hasSize(1);
  }

  @Test
  void anIndentedLineBeginsAParagraph() {
    assertThat(annotate("They left.\n The next day\nthey came back.").sentences())
        .extracting(Sentence::paragraph)
        .containsExactly(0, 1);
  }

  @Test
  void everySignIsInExactlyOneToken() {
    long seed = 20311104L;
    Random random = new Random(seed);
    String signs = "aB.’'\"“” \n-–7:,!?ЖشЎ\uD83D\uDE00\u0000\u200E(Mr.n't";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(120);
      for (int i = 0; i < length; i++) {
        text.appendCodePoint(signs.codePointAt(random.nextInt(signs.length())));
      }
      assertCovers(text.toString(), "seed " + seed + ", round " + round);
    }
  }

  private void assertCovers(String text, String description) {
    int position = 0;
    StringBuilder between = new StringBuilder();
    for (Sentence sentence : annotate(text).sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(text.substring(token.start(), token.end()))
            .as(description)
            .isEqualTo(token.form());
        assertThat(token.start()).as(description).isGreaterThanOrEqualTo(position);
        between.append(text, position, token.start());
        position = token.end();
      }
    }
    between.append(text.substring(position));
    assertThat(between.toString()).as(description).isBlank();
  }

  private AnnotatedText annotate(String text) {
    return annotator.annotate(TextRevision.of(text));
  }

  private List<String> sentences(String text) {
    return annotate(text).sentences().stream()
        .map(sentence -> text.substring(sentence.start(), sentence.end()))
        .toList();
  }

  private List<String> tokens(String text) {
    return annotate(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::form)
        .toList();
  }
}
