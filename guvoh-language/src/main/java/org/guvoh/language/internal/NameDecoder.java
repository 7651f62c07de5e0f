package org.guvoh.language.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guvoh.core.text.NameSpan;

/**
 * The best legal sequence of name labels (Viterbi; an I- never stands without its B-), as spans.
 *
 * <p>Labels are {@code O} and {@code B-}/{@code I-} with a kind; kinds other than person, place and
 * organisation are read but not reported.
 */
public final class NameDecoder {
  private static final Map<String, NameSpan.Kind> KINDS =
      Map.of(
          "PER", NameSpan.Kind.PERSON,
          "LOC", NameSpan.Kind.PLACE,
          "ORG", NameSpan.Kind.ORGANISATION);

  private final List<String> labels;
  private final boolean[][] legal; // [label before][label]

  public NameDecoder(List<String> labels) {
    this.labels = List.copyOf(labels);
    legal = new boolean[labels.size()][labels.size()];
    for (int before = 0; before < legal.length; before++) {
      for (int label = 0; label < legal.length; label++) {
        legal[before][label] = mayFollow(labels.get(before), labels.get(label));
      }
    }
  }

  /**
   * The best spans for the scores.
   *
   * @param scores [W][labels] log-probabilities, W at least 1
   */
  public List<NameSpan> spans(float[][] scores) {
    return spansOf(best(scores));
  }

  private static boolean mayFollow(String before, String label) {
    return !label.startsWith("I-") || before.substring(1).equals(label.substring(1));
  }

  private int[] best(float[][] scores) {
    int words = scores.length;
    int count = labels.size();
    int[][] back = new int[words][count];
    double[] total = new double[count];
    for (int label = 0; label < count; label++) {
      boolean inner = labels.get(label).startsWith("I-");
      total[label] = inner ? Double.NEGATIVE_INFINITY : scores[0][label];
    }
    for (int word = 1; word < words; word++) {
      total = step(total, scores[word], back[word]);
    }
    int[] path = new int[words];
    path[words - 1] = largest(total);
    for (int word = words - 1; word > 0; word--) {
      path[word - 1] = back[word][path[word]];
    }
    return path;
  }

  private double[] step(double[] total, float[] scores, int[] back) {
    double[] next = new double[total.length];
    for (int label = 0; label < next.length; label++) {
      back[label] = bestBefore(total, label);
      next[label] = total[back[label]] + scores[label];
    }
    return next;
  }

  private int bestBefore(double[] total, int label) {
    int from = -1;
    for (int before = 0; before < total.length; before++) {
      if (legal[before][label] && (from < 0 || total[before] > total[from])) {
        from = before;
      }
    }
    return from;
  }

  private static int largest(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  private List<NameSpan> spansOf(int[] path) {
    List<NameSpan> spans = new ArrayList<>();
    int word = 0;
    while (word < path.length) {
      String label = labels.get(path[word]);
      int end = word + 1;
      while (end < path.length
          && labels.get(path[end]).equals("I-" + label.substring(1 + label.indexOf('-')))) {
        end++;
      }
      NameSpan.Kind kind = KINDS.get(label.substring(label.indexOf('-') + 1));
      if (kind != null) {
        spans.add(new NameSpan(word, end, kind));
      }
      word = end;
    }
    return spans;
  }
}
