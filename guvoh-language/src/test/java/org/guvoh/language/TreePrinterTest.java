package org.guvoh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.guvoh.core.text.NameSpan;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.Syntax;
import org.guvoh.core.text.Token;
import org.junit.jupiter.api.Test;

class TreePrinterTest {
  @Test
  void wordsStandUnderTheirHeads() {
    List<Token> tokens =
        List.of(
            token("Guards", "guard", "NOUN", Map.of("Number", "Plur"), 1, "nsubj"),
            token("left", "leave", "VERB", Map.of("Tense", "Past"), -1, "root"),
            token("Old", "Old", "PROPN", Map.of(), 3, "amod"),
            token("Kest", "Kest", "PROPN", Map.of(), 1, "obj"),
            token(".", ".", "PUNCT", Map.of(), 1, "punct"));
    Sentence sentence =
        new Sentence(0, 22, 0, false, tokens, List.of(new NameSpan(2, 4, NameSpan.Kind.PLACE)));
    assertThat(TreePrinter.print(sentence))
        .isEqualTo(
            """
            left  root VERB leave Tense=Past
            ├─ Guards  nsubj NOUN guard Number=Plur
            ├─ Kest  obj PROPN Kest
            │  └─ Old  amod PROPN Old  [PLACE: Old Kest]
            └─ .  punct PUNCT .
            """);
  }

  private static Token token(
      String form, String lemma, String tag, Map<String, String> features, int head, String label) {
    return Token.of(0, form.length(), form)
        .withSyntax(new Syntax(lemma, tag, features, head, label));
  }
}
