package org.guvoh.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StatedTest {
  @Test
  void aSaidValueTellsWhereItWasRead() {
    Stated<String> publisher = Stated.said("Hill Gazette", "header line 2");
    assertThat(publisher.find()).contains("Hill Gazette");
    assertThat(publisher.explanation()).isEqualTo("said: header line 2");
  }

  @Test
  void anInferredValueTellsFromWhat() {
    Stated<String> language = Stated.inferred("en", "letters and frequent words");
    assertThat(language.find()).contains("en");
    assertThat(language.explanation()).isEqualTo("inferred: letters and frequent words");
  }

  @Test
  void anAbsentValueTellsWhy() {
    Stated<String> author = Stated.absent("no author named");
    assertThat(author.find()).isEmpty();
    assertThat(author.explanation()).isEqualTo("no author named");
  }

  @Test
  void nothingIsStatedWithoutItsGround() {
    assertThatThrownBy(() -> Stated.said("x", " ")).hasMessageContaining("where");
    assertThatThrownBy(() -> Stated.inferred("x", "")).hasMessageContaining("from");
    assertThatThrownBy(() -> Stated.absent("")).hasMessageContaining("reason");
  }

  @Test
  void saidAndInferredAreNeverTheSame() {
    assertThat(Stated.said("en", "header")).isNotEqualTo(Stated.inferred("en", "header"));
  }

  @Test
  void everyCaseIsFoldedByItsOwnFunction() {
    assertThat(kind(Stated.said(1, "here"))).isEqualTo("said");
    assertThat(kind(Stated.inferred(1, "that"))).isEqualTo("inferred");
    assertThat(kind(Stated.absent("nobody says"))).isEqualTo("absent");
  }

  private static String kind(Stated<Integer> stated) {
    return stated.match(said -> "said", inferred -> "inferred", absent -> "absent");
  }
}
