package org.guvoh.language.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guvoh.core.text.NameSpan;
import org.guvoh.core.text.Syntax;
import org.guvoh.language.reader.NameGuideline;
import org.guvoh.language.reader.ParsedSentence;

/**
 * Reads a run of words that fits into the network at once, and cuts longer runs into such.
 *
 * <p>The network takes 512 pieces; it was trained on sentences of up to 60 words and reads somewhat
 * longer ones well.
 */
public final class WindowParser {
  private static final int MOST_WORDS = 120;
  private static final int FEWEST_WORDS = 60;
  private static final int MOST_PIECES = 500;
  private static final String CUT_BEHIND = ".!?;:,—–)";

  private final Network network;
  private final Labels labels;
  private final WordPieces wordPieces;
  private final NameDecoder names;
  private final TreeDecoder trees;
  private final LemmaRepair lemmas;

  public WindowParser(Network network) {
    this.network = network;
    labels = network.labels();
    wordPieces = new WordPieces(labels.vocabulary());
    names = new NameDecoder(labels.names());
    trees = new TreeDecoder(labels.relations());
    lemmas = new LemmaRepair(labels.vocabulary());
  }

  /** Where the windows of a sentence end, exclusive and ascending; the last is its length. */
  public List<Integer> ends(List<String> words) {
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    while (start < words.size()) {
      start = end(words, start);
      ends.add(start);
    }
    return ends;
  }

  private int end(List<String> words, int start) {
    int end = start;
    int pieces = 0;
    while (end < words.size() && end - start < MOST_WORDS) {
      pieces += wordPieces.of(words.get(end)).length;
      if (pieces > MOST_PIECES) {
        break;
      }
      end++;
    }
    if (end == words.size()) {
      return end;
    }
    for (int cut = end; cut > start + FEWEST_WORDS; cut--) {
      String word = words.get(cut - 1);
      if (word.length() == 1 && CUT_BEHIND.indexOf(word.charAt(0)) >= 0) {
        return cut;
      }
    }
    return end;
  }

  /**
   * Reads words that fit at once; at least one.
   *
   * <p>Known names shape the tree, not the network's input: it learned hits where no trees were,
   * and marked words are parsed worse (docs/benchmarks-reader.md).
   */
  public ParsedSentence parse(
      List<String> words, List<NameSpan> knownNames, NameGuideline guideline) {
    Scores scores =
        network.run(
            NetworkInput.of(
                words,
                Collections.nCopies(words.size(), LexiconLabel.NONE),
                NetworkInput.pieces(words, wordPieces),
                guideline));
    TreeDecoder.Tree tree = trees.decode(scores, knownNames);
    List<Syntax> syntax = new ArrayList<>(words.size());
    for (int word = 0; word < words.size(); word++) {
      String form = words.get(word);
      String tag = labels.partsOfSpeech().get(largest(scores.partsOfSpeech()[word]));
      String lemma = labels.lemmas().get((int) scores.lemmas()[word]).apply(form);
      syntax.add(
          new Syntax(
              lemmas.mend(form, tag, lemma),
              tag,
              features(scores.features()[word]),
              tree.heads()[word] - 1,
              tree.relations()[word]));
    }
    return new ParsedSentence(syntax, names.spans(scores.names()));
  }

  private Map<String, String> features(long[] values) {
    Map<String, String> found = new TreeMap<>();
    int at = 0;
    for (Map.Entry<String, List<String>> feature : labels.features().entrySet()) {
      int value = (int) values[at++];
      if (value > 0) {
        found.put(feature.getKey(), feature.getValue().get(value));
      }
    }
    return found;
  }

  private static int largest(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
