package org.guvoh.language.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guvoh.language.reader.NameGuideline;

/**
 * One sentence of W words and T pieces as the network takes it.
 *
 * @param pieces [T] piece ids between the opening and the closing one
 * @param shapes [T] word shape of each piece's word
 * @param lexicon [T] lexicon label of each piece's word
 * @param first [W] where each word's first piece is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and on the hot path
record NetworkInput(long[] pieces, long[] shapes, long[] lexicon, long[] first) {

  static NetworkInput of(
      List<String> words,
      List<LexiconLabel> hits,
      List<int[]> piecesOfWords,
      NameGuideline guideline) {
    int length = 2 + piecesOfWords.stream().mapToInt(p -> p.length).sum();
    NetworkInput input =
        new NetworkInput(
            new long[length], new long[length], new long[length], new long[words.size()]);
    input.pieces[0] = WordPieces.OPENING;
    input.pieces[length - 1] = WordPieces.CLOSING;
    input.lexicon[0] = LexiconLabel.of(guideline).id();
    int at = 1;
    for (int word = 0; word < words.size(); word++) {
      int[] pieces = piecesOfWords.get(word);
      input.first[word] = at;
      Arrays.fill(
          input.shapes, at, at + pieces.length, WordShape.of(words.get(word), word == 0).id());
      Arrays.fill(input.lexicon, at, at + pieces.length, hits.get(word).id());
      for (int piece : pieces) {
        input.pieces[at++] = piece;
      }
    }
    return input;
  }

  static List<int[]> pieces(List<String> words, WordPieces wordPieces) {
    List<int[]> found = new ArrayList<>(words.size());
    words.forEach(word -> found.add(wordPieces.of(word)));
    return found;
  }
}
