package org.guvoh.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.guvoh.core.mention.Mention;
import org.guvoh.core.text.AnnotatedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for any text; each run prints nothing, but the failing seed is its parameter. */
class NameFinderLawsTest {
  private static final NameFinder FINDER = new NameFinder(NameTables.bundled());
  private static final List<String> PIECES =
      List.of(
          "Kabul",
          "Tajik",
          "the",
          "Ministry of",
          "Interior",
          "district",
          "(",
          "NRB",
          ")",
          ",",
          ".",
          "said",
          "President",
          "Ivo",
          "Marsk",
          "van",
          "'s",
          "in",
          "near",
          "Oltin-Buloq",
          "and",
          "U.S.",
          "Islamic State",
          "-",
          "\n",
          "\n\n",
          "\u201c",
          "\u2019s",
          "Gorge",
          "al-Rashid",
          "\ud83d\ude00",
          "of",
          "WHO",
          "reported",
          "fighters",
          "A",
          ":",
          "\u00c9lodie",
          "State Committee on");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyMentionStandsAtItsSpanAndOverlapsNoOther(long seed) {
    for (String text : List.of(text(seed, 200), text(seed, 200).toUpperCase(Locale.ROOT))) {
      AnnotatedText annotated = Texts.of(text);
      NamesInText names = FINDER.find(annotated);
      assertOrdered(text, names.actors());
      assertOrdered(text, names.places());
      assertThat(FINDER.find(annotated)).isEqualTo(names);
    }
  }

  @Test
  void aTextOfTenThousandNamesIsRead() {
    NamesInText names = FINDER.find(Texts.of(text(42, 60_000)));
    assertThat(names.actors().size() + names.places().size()).isGreaterThan(10_000);
  }

  @Test
  void aSentenceOfCapitalsOnlyIsRead() {
    assertThat(FINDER.find(Texts.of("Marsk Council ".repeat(20_000))).actors()).isNotEmpty();
    assertThat(FINDER.find(Texts.of("Marsk, ".repeat(20_000) + "districts"))).isNotNull();
  }

  private static void assertOrdered(String text, List<? extends Mention> mentions) {
    int end = 0;
    for (Mention mention : mentions) {
      assertThat(mention.passage().start()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(mention.passage().start(), mention.passage().end()))
          .isEqualTo(mention.passage().exact())
          .isNotBlank();
      end = mention.passage().end();
    }
  }

  private static String text(long seed, int pieces) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(8) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
