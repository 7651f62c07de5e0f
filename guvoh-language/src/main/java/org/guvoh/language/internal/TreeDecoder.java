package org.guvoh.language.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.guvoh.core.text.NameSpan;

/**
 * From scores to one labelled tree: best tree first, then repairs until nothing is wrong.
 *
 * <p>The network chooses labels one by one; taken together they may break what a clause allows. A
 * head keeps one subject, one object and one indirect object: weaker rivals lose that label. Of a
 * known name only one word hangs outside the name. Each repair takes away one possibility and
 * decodes again; after as many repairs as {@value #MOST_REPAIRS} the tree stands as it is.
 */
final class TreeDecoder {
  private static final float TAKEN_AWAY = -1e4f;
  private static final int MOST_REPAIRS = 8;

  /** Relations of which a head has one at most (outer subjects of nested clauses do not count). */
  private static final List<Set<String>> ALONE =
      List.of(Set.of("nsubj", "nsubj:pass", "csubj", "csubj:pass"), Set.of("obj"), Set.of("iobj"));

  private final List<String> relations;
  private final int[] group; // of each relation: index into ALONE, or -1

  TreeDecoder(List<String> relations) {
    this.relations = relations;
    group = new int[relations.size()];
    for (int relation = 0; relation < group.length; relation++) {
      String name = relations.get(relation);
      group[relation] = -1;
      for (int g = 0; g < ALONE.size(); g++) {
        group[relation] = ALONE.get(g).contains(name) ? g : group[relation];
      }
    }
  }

  /**
   * A tree over W words.
   *
   * @param heads [W] 0 for the root, h for word h-1
   * @param relations [W] their labels
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Tree(int[] heads, String[] relations) {}

  Tree decode(Scores scores, List<NameSpan> knownNames) {
    Repair repair = new Repair(scores);
    int[] heads = SpanningTree.best(repair.arcs);
    for (int repairs = 0; repairs < MOST_REPAIRS; repairs++) {
      boolean namesChanged = repair.holdTogether(heads, knownNames);
      if (!repair.singleArguments(heads) && !namesChanged) {
        break;
      }
      heads = SpanningTree.best(repair.arcs);
    }
    String[] names = new String[heads.length];
    for (int word = 0; word < heads.length; word++) {
      names[word] = relations.get(repair.label(word, heads[word]));
    }
    return new Tree(heads, names);
  }

  /** The scores of one sentence, of which possibilities are taken away. */
  private final class Repair {
    private final float[][] arcs;
    private final float[] labels;
    private final int words;

    Repair(Scores scores) {
      words = scores.arcs().length;
      arcs = new float[words][];
      Arrays.setAll(arcs, word -> scores.arcs()[word].clone());
      labels = scores.labels().clone();
    }

    private int at(int word, int head, int relation) {
      return (word * (words + 1) + head) * relations.size() + relation;
    }

    int label(int word, int head) {
      int best = 0;
      for (int relation = 1; relation < relations.size(); relation++) {
        best = labels[at(word, head, relation)] > labels[at(word, head, best)] ? relation : best;
      }
      return best;
    }

    /** Takes a relation away from an arc, which then counts with its next best label. */
    private void takeAway(int word, int head, int relation) {
      float before = labels[at(word, head, relation)];
      for (int other = 0; other < relations.size(); other++) {
        if (group[other] == group[relation]) {
          labels[at(word, head, other)] = TAKEN_AWAY;
        }
      }
      arcs[word][head] += labels[at(word, head, label(word, head))] - before;
    }

    /** Whether some head had two of a kind; the weakest of them lost its label. */
    boolean singleArguments(int[] heads) {
      boolean changed = false;
      for (int word = 0; word < words; word++) {
        int relation = label(word, heads[word]);
        int rival = group[relation] < 0 ? -1 : rival(heads, word, group[relation]);
        if (rival >= 0) {
          takeAway(word, heads[word], relation);
          changed = true;
        }
      }
      return changed;
    }

    /** A word with the same head and a better label of the same group, or -1. */
    private int rival(int[] heads, int word, int wanted) {
      float own = labels[at(word, heads[word], label(word, heads[word]))];
      for (int other = 0; other < words; other++) {
        int relation = label(other, heads[other]);
        float score = labels[at(other, heads[other], relation)];
        boolean stronger = score > own || (score == own && other < word);
        if (other != word && heads[other] == heads[word] && group[relation] == wanted && stronger) {
          return other;
        }
      }
      return -1;
    }

    /** Whether several words of one name hung outside it; all but the strongest lost those arcs. */
    boolean holdTogether(int[] heads, List<NameSpan> names) {
      boolean changed = false;
      for (NameSpan name : names) {
        int strongest = -1;
        int outside = 0;
        for (int word = name.firstToken(); word < name.end(); word++) {
          if (hangsOutside(heads[word], name)) {
            outside++;
            boolean stronger =
                strongest < 0 || arcs[word][heads[word]] > arcs[strongest][heads[strongest]];
            strongest = stronger ? word : strongest;
          }
        }
        if (outside > 1) {
          keepInside(name, strongest);
          changed = true;
        }
      }
      return changed;
    }

    private boolean hangsOutside(int head, NameSpan name) {
      return head - 1 < name.firstToken() || head - 1 >= name.end();
    }

    private void keepInside(NameSpan name, int except) {
      for (int word = name.firstToken(); word < name.end(); word++) {
        for (int head = 0; head <= words; head++) {
          if (word != except && hangsOutside(head, name)) {
            arcs[word][head] += TAKEN_AWAY;
          }
        }
      }
    }
  }
}
