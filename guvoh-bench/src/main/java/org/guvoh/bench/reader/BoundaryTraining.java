package org.guvoh.bench.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.guvoh.bench.reader.Treebank.GoldSentence;
import org.guvoh.bench.reader.Treebank.GoldWord;
import org.guvoh.core.text.Token;
import org.guvoh.language.text.SentenceBoundaries;
import org.guvoh.language.text.SentenceSplitter;

/**
 * Learns the weights of {@link SentenceBoundaries} from a treebank: {@code <train.conllu>
 * <out.tsv>}.
 *
 * <p>Logistic regression by AdaGrad (Duchi et al. 2011) with a fixed seed; features seen fewer than
 * eight times and weights near zero are left out. Same treebank, same file.
 */
public final class BoundaryTraining {
  private static final int RAREST = 8;
  private static final int ROUNDS = 10;
  private static final double RATE = 0.2;
  private static final double SHRINK = 1e-6;
  private static final double SMALLEST = 0.2;

  private final Map<String, double[]> weights = new HashMap<>(); // weight, sum of squared gradients

  /** A gap between two tokens. */
  private record Gap(List<String> features, boolean ends) {}

  private BoundaryTraining() {}

  public static void main(String[] arguments) throws IOException {
    List<Gap> gaps = gaps(Treebank.read(Path.of(arguments[0])));
    BoundaryTraining training = new BoundaryTraining();
    training.keepFrequent(gaps);
    Random random = new Random(20261121L);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(gaps, random);
      double loss = 0;
      for (Gap gap : gaps) {
        loss += training.learn(gap);
      }
      System.out.printf(Locale.ROOT, "round %d loss %.5f%n", round, loss / gaps.size());
    }
    training.write(Path.of(arguments[1]));
  }

  private static List<Gap> gaps(Treebank treebank) {
    List<Gap> gaps = new ArrayList<>();
    List<GoldSentence> paragraph = new ArrayList<>();
    for (GoldSentence sentence : treebank.sentences()) {
      if (sentence.newParagraph()) {
        addGaps(paragraph, gaps);
        paragraph.clear();
      }
      paragraph.add(sentence);
    }
    addGaps(paragraph, gaps);
    return gaps;
  }

  private static void addGaps(List<GoldSentence> paragraph, List<Gap> gaps) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> starts = new ArrayList<>(); // per token: where its sentence begins
    int offset = 0;
    for (GoldSentence sentence : paragraph) {
      int start = tokens.size();
      for (GoldWord word : sentence.words()) {
        tokens.add(Token.of(offset, offset + word.form().length(), word.form()));
        offset += word.form().length() + (word.spaceAfter() ? 1 : 0);
        starts.add(start);
      }
    }
    boolean[] byRule = SentenceSplitter.standard().ends(tokens);
    for (int last = 0; last + 1 < tokens.size(); last++) {
      boolean ends = starts.get(last + 1) == last + 1;
      gaps.add(
          new Gap(SentenceBoundaries.features(tokens, starts.get(last), last, byRule[last]), ends));
    }
  }

  private void keepFrequent(List<Gap> gaps) {
    Map<String, Integer> counts = new HashMap<>();
    for (Gap gap : gaps) {
      gap.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    counts.forEach(
        (feature, count) -> {
          if (count >= RAREST) {
            weights.put(feature, new double[2]);
          }
        });
  }

  private double learn(Gap gap) {
    double sum = 0;
    for (String feature : gap.features()) {
      sum += weights.getOrDefault(feature, new double[2])[0];
    }
    double probability = 1 / (1 + Math.exp(-sum));
    double error = (gap.ends() ? 1 : 0) - probability;
    for (String feature : gap.features()) {
      double[] weight = weights.get(feature);
      if (weight != null) {
        double gradient = error - SHRINK * weight[0];
        weight[1] += gradient * gradient;
        weight[0] += RATE * gradient / Math.sqrt(weight[1] + 1e-8);
      }
    }
    return -Math.log(Math.max(1e-12, gap.ends() ? probability : 1 - probability));
  }

  private void write(Path file) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append(
        "# Weights of the features around a gap between two tokens; their sum above zero ends a sentence.\n");
    out.append(
        "# Learned by guvoh-bench (BoundaryTraining) from the training part of the English Web Treebank, CC BY-SA 4.0.\n");
    out.append("# feature  see SentenceBoundaries.features\n# weight  log-odds\nfeature\tweight\n");
    new TreeMap<>(weights)
        .forEach(
            (feature, weight) -> {
              if (Math.abs(weight[0]) >= SMALLEST) {
                out.append(feature)
                    .append('\t')
                    .append(String.format(Locale.ROOT, "%.2f", weight[0]))
                    .append('\n');
              }
            });
    Files.writeString(file, out.toString());
  }
}
