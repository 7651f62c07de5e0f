package org.guvoh.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private final WordPieces pieces = new WordPieces(vocabulary());

  private static List<String> vocabulary() {
    List<String> vocabulary = new ArrayList<>();
    for (int i = 0; i < 104; i++) {
      vocabulary.add("[unused" + i + "]");
    }
    vocabulary.addAll(List.of("bor", "##der", "-", "cafe", "'", "s"));
    return vocabulary;
  }

  @Test
  void theLongestPieceComesFirst() {
    assertThat(pieces.of("Border")).containsExactly(104, 105);
  }

  @Test
  void accentsAndCapitalsAreLost() {
    assertThat(pieces.of("CAFÉ")).containsExactly(107);
  }

  @Test
  void punctuationStandsAlone() {
    assertThat(pieces.of("border-cafe's")).containsExactly(104, 105, 106, 107, 108, 109);
  }

  @Test
  void anUnknownPartIsOneUnknownPiece() {
    assertThat(pieces.of("гувоҳ")).containsExactly(100);
    assertThat(pieces.of("\uD83D\uDE00")).containsExactly(100);
    assertThat(pieces.of("\u0301")).containsExactly(100);
  }

  @Test
  void aVeryLongWordHasFewPieces() {
    assertThat(pieces.of("border".repeat(100_000))).hasSizeLessThanOrEqualTo(16);
    assertThat(pieces.of("-".repeat(1_000))).hasSize(16);
  }
}
