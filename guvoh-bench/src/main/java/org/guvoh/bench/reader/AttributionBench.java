package org.guvoh.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guvoh.bench.reader.Attributions.Attribution;
import org.guvoh.bench.reader.Attributions.GoldSentence;
import org.guvoh.core.text.Syntax;
import org.guvoh.language.SentenceParser;

/**
 * Whether a tree hangs the right holder and the right clause on a cue of attribution.
 *
 * <p>{@code <folder> tokens} prints the sentences, for another program; {@code <folder> peer
 * <trees>} scores its trees; {@code <folder>} scores the reader's. The cue's top word is looked at:
 * its subject (or that of the verb it is joined to) or agent must lie in the gold source, a clause
 * or object under it, or the clause it is inserted into, must begin in the gold content. For
 * "according to" the holder is the phrase it marks. Both: right; one: half.
 */
public final class AttributionBench {
  private static final Set<String> HOLDER = Set.of("nsubj", "nsubj:pass", "nsubjpass", "obl:agent");
  private static final Set<String> CLAUSE =
      Set.of("ccomp", "xcomp", "parataxis", "obj", "dobj", "advcl", "obl", "nmod", "nsubj:pass");
  private static final Set<String> JOINED = Set.of("conj", "xcomp", "advcl", "acl", "acl:relcl");
  private static final Set<String> INSERTED =
      Set.of("parataxis", "advcl", "obl", "nmod", "ccomp", "acl", "acl:relcl");

  private AttributionBench() {}

  public static void main(String[] arguments) throws IOException {
    List<GoldSentence> sentences = Attributions.read(Path.of(arguments[0])).sentences();
    String manner = arguments.length > 1 ? arguments[1] : "reader";
    switch (manner) {
      case "tokens" -> sentences.forEach(s -> System.out.println(String.join(" ", s.words())));
      case "peer" -> score(sentences, PeerTrees.read(Path.of(arguments[2])));
      default -> {
        List<List<Syntax>> trees = new ArrayList<>();
        try (SentenceParser parser = Parser.open()) {
          sentences.forEach(s -> trees.add(parser.parse(s.words(), List.of()).words()));
        }
        score(sentences, trees);
      }
    }
  }

  private static void score(List<GoldSentence> sentences, List<List<Syntax>> trees) {
    Judgement judgement = new Judgement();
    for (int s = 0; s < sentences.size(); s++) {
      for (Attribution gold : sentences.get(s).attributions()) {
        List<Syntax> tree = trees.get(s);
        int cue = top(tree, gold.cue());
        boolean holder = holder(tree, gold, cue, 0);
        boolean clause = clause(tree, gold, cue);
        judgement.add(holder && clause, holder || clause);
      }
    }
    System.out.println(judgement);
  }

  /** The word of a span whose head lies outside it. */
  private static int top(List<Syntax> tree, Set<Integer> span) {
    for (int word : span) {
      if (!span.contains(tree.get(word).head())) {
        return word;
      }
    }
    return span.iterator().next();
  }

  private static boolean holder(List<Syntax> tree, Attribution gold, int cue, int steps) {
    if (tree.get(cue).relation().equals("case") && gold.source().contains(tree.get(cue).head())) {
      return true;
    }
    for (int word = 0; word < tree.size(); word++) {
      if (tree.get(word).head() == cue && HOLDER.contains(tree.get(word).relation())) {
        return gold.source().contains(word);
      }
    }
    int head = tree.get(cue).head();
    boolean joined = head >= 0 && JOINED.contains(tree.get(cue).relation()) && steps < 3;
    return joined && (gold.source().contains(head) || holder(tree, gold, head, steps + 1));
  }

  private static boolean clause(List<Syntax> tree, Attribution gold, int cue) {
    for (int word = 0; word < tree.size(); word++) {
      boolean below = tree.get(word).head() == cue && CLAUSE.contains(tree.get(word).relation());
      if (below && gold.content().contains(word)) {
        return true;
      }
    }
    int phrase = tree.get(cue).relation().equals("case") ? tree.get(cue).head() : cue;
    int head = phrase < 0 ? -1 : tree.get(phrase).head();
    return head >= 0
        && INSERTED.contains(tree.get(phrase).relation())
        && gold.content().contains(head);
  }
}
