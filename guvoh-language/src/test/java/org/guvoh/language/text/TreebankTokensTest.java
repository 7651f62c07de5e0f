package org.guvoh.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.Token;
import org.junit.jupiter.api.Test;

class TreebankTokensTest {
  @Test
  void hyphensPartWordsExceptBehindPrefixes() {
    assertThat(forms("A cross-border anti-tank unit near Ali-Abad"))
        .containsExactly(
            "A", "cross", "-", "border", "anti-tank", "unit", "near", "Ali", "-", "Abad");
  }

  @Test
  void possessivesAreCutBehindHyphens() {
    assertThat(forms("Ali-Abad's guards")).containsExactly("Ali", "-", "Abad", "'s", "guards");
  }

  @Test
  void unitsStandApartFromTheirFigures() {
    assertThat(forms("15km, 82mm, 3rd, 1990s")).contains("15", "km", "82", "mm", "3rd", "1990s");
  }

  @Test
  void datesAndAddressesStayWhole() {
    assertThat(forms("On 03/11/2031 a@b.org wrote to https://x.org/a?b=1 at 555-0199"))
        .contains("03/11/2031", "a@b.org", "https://x.org/a?b=1", "555-0199");
  }

  @Test
  void contractedWordsAreCut() {
    assertThat(forms("They cannot and don't"))
        .containsExactly("They", "can", "not", "and", "do", "n't");
  }

  @Test
  void anOrdinaryWordBeforeAFullStopKeepsNone() {
    assertThat(forms("He said no. They took No. 5")).contains("no", ".", "No.", "5");
  }

  @Test
  void joinedNamesKeepTheirHyphensOnlyWhereNoSpaceParts() {
    String text = "Near Old Ali-Abad it fell";
    List<Token> tokens = Tokenizer.treebank().tokens(text, 0, text.length());
    List<Passage> names = List.of(Passage.of(text, 5, 17));
    assertThat(new JoinedNames(names).join(text, tokens))
        .extracting(Token::form)
        .containsExactly("Near", "Old", "Ali-Abad", "it", "fell");
  }

  @Test
  void veryLongRunsNeitherOverflowNorTakeLong() {
    for (String run : List.of("a-", "a.", "a'", "9/", "-=", "\u0301", "@a.", "\uD83D\uDE00")) {
      String text = run.repeat(20_000);
      assertThat(forms(text)).as(run).isNotEmpty();
    }
  }

  private static List<String> forms(String text) {
    return Tokenizer.treebank().tokens(text, 0, text.length()).stream().map(Token::form).toList();
  }
}
