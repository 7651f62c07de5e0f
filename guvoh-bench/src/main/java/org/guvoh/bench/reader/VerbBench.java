package org.guvoh.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guvoh.bench.reader.Treebank.GoldSentence;
import org.guvoh.bench.reader.Treebank.GoldWord;
import org.guvoh.core.table.Table;
import org.guvoh.core.text.Syntax;
import org.guvoh.language.SentenceParser;

/**
 * Who did it and to whom: the subject, object and agent of verbs of violence, against gold trees.
 *
 * <p>{@code <treebank> tokens} prints the sentences that count, for another program; {@code
 * <treebank> peer <trees>} scores its trees; {@code <treebank>} scores the reader's. A verb is
 * right when exactly the gold arguments hang on it with the gold labels, half when one does. Labels
 * count in the older spelling too.
 */
public final class VerbBench {
  private static final Map<String, String> OLDER =
      Map.of(
          "nsubjpass",
          "nsubj:pass",
          "dobj",
          "obj",
          "nmod:agent",
          "obl:agent",
          "nsubj:outer",
          "nsubj");
  private static final Set<String> CORE = Set.of("nsubj", "nsubj:pass", "obj", "obl:agent");

  private VerbBench() {}

  public static void main(String[] arguments) throws IOException {
    List<GoldSentence> sentences =
        Treebank.read(Path.of(arguments[0])).sentences().stream()
            .filter(sentence -> !verbs(sentence).isEmpty())
            .toList();
    String manner = arguments.length > 1 ? arguments[1] : "reader";
    switch (manner) {
      case "tokens" -> sentences.forEach(s -> System.out.println(String.join(" ", s.forms())));
      case "peer" -> score(sentences, PeerTrees.read(Path.of(arguments[2])));
      default -> {
        List<List<Syntax>> trees = new ArrayList<>();
        try (SentenceParser parser = Parser.open()) {
          sentences.forEach(s -> trees.add(parser.parse(s.forms(), List.of()).words()));
        }
        score(sentences, trees);
      }
    }
  }

  private static List<Integer> verbs(GoldSentence sentence) {
    Set<String> lemmas = new HashSet<>();
    Table.resource(VerbBench.class, "violent-verbs").rows().forEach(r -> lemmas.add(r.get("verb")));
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      GoldWord word = sentence.words().get(i);
      if (word.partOfSpeech().equals("VERB") && lemmas.contains(word.lemma())) {
        found.add(i);
      }
    }
    return found;
  }

  private static void score(List<GoldSentence> sentences, List<List<Syntax>> trees) {
    Judgement judgement = new Judgement();
    for (int s = 0; s < sentences.size(); s++) {
      for (int verb : verbs(sentences.get(s))) {
        Set<String> gold = new HashSet<>();
        Set<String> read = new HashSet<>();
        for (int i = 0; i < trees.get(s).size(); i++) {
          GoldWord word = sentences.get(s).words().get(i);
          Syntax syntax = trees.get(s).get(i);
          add(gold, word.head() - 1, verb, i, word.relation());
          add(read, syntax.head(), verb, i, syntax.relation());
        }
        Set<String> both = new HashSet<>(gold);
        both.retainAll(read);
        judgement.add(gold.equals(read), !both.isEmpty());
      }
    }
    System.out.println(judgement);
  }

  private static void add(Set<String> arguments, int head, int verb, int word, String relation) {
    String label = OLDER.getOrDefault(relation, relation);
    if (head == verb && CORE.contains(label)) {
      arguments.add(word + " " + label);
    }
  }
}
