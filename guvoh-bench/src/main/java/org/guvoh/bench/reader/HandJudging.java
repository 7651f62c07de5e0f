package org.guvoh.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.guvoh.bench.reader.HandSample.Predicate;
import org.guvoh.core.text.Syntax;
import org.guvoh.language.SentenceParser;

/**
 * Sheets on which a person judges, predicate by predicate, what two programs read, without knowing
 * which is which.
 *
 * <p>{@code sample <data> <attributions>} prints the predicates; {@code sheet <sample> <trees>}
 * prints each sentence with what hangs on its predicate in the reader's tree and in the other
 * program's, as A and B in an order drawn by seed; {@code totals <sample> <verdicts>} takes two
 * letters a line (A then B: r right, h half, w wrong; "-" leaves a predicate out), prints one row a
 * predicate with the verdict of each program, and the totals last.
 */
public final class HandJudging {
  private static final long SEED = 7;
  private static final Set<String> SILENT = Set.of("punct", "det", "cop", "discourse");

  private HandJudging() {}

  public static void main(String[] arguments) throws IOException {
    Path first = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "sample" -> sample(first, Path.of(arguments[2]));
      case "sheet" -> sheet(predicates(first), PeerTrees.read(Path.of(arguments[2])));
      case "totals" -> totals(predicates(first), Lines.of(Path.of(arguments[2])));
      default -> throw new IllegalArgumentException("sample, sheet or totals");
    }
  }

  private static void sample(Path data, Path attributions) throws IOException {
    List<Predicate> drawn = new ArrayList<>(HandSample.cues(attributions, 100));
    Path trees = data.resolve("treebank");
    drawn.addAll(HandSample.goldVerbs(trees.resolve("gum-open-train.conllu.gz"), 25));
    drawn.addAll(HandSample.goldVerbs(trees.resolve("gum-open-dev.conllu.gz"), 10));
    drawn.addAll(HandSample.goldVerbs(trees.resolve("ewt-dev.conllu.gz"), 15));
    drawn.addAll(HandSample.formsInAttributions(attributions, 30));
    List<Predicate> reports = HandSample.formsInReports(data.resolve("gva/dev.jsonl.gz"), 110);
    drawn.addAll(reports.subList(0, 40));
    // In place of those among the above that are no verbs of violence, or whose cue is a mark.
    drawn.addAll(HandSample.cues(attributions, 106).subList(100, 106));
    drawn.addAll(reports.subList(40, 110));
    drawn.forEach(predicate -> System.out.println(predicate.line()));
  }

  private static List<Predicate> predicates(Path sample) throws IOException {
    return Lines.of(sample).stream().map(Predicate::of).toList();
  }

  private static void sheet(List<Predicate> predicates, List<List<Syntax>> peer) {
    Random random = new Random(SEED);
    try (SentenceParser parser = Parser.open()) {
      for (int n = 0; n < predicates.size(); n++) {
        Predicate predicate = predicates.get(n);
        List<Syntax> ours = parser.parse(predicate.words(), List.of()).words();
        boolean oursFirst = random.nextBoolean();
        System.out.printf("#%d %s%n", n + 1, marked(predicate));
        System.out.println("  A " + reading(predicate, oursFirst ? ours : peer.get(n)));
        System.out.println("  B " + reading(predicate, oursFirst ? peer.get(n) : ours));
      }
    }
  }

  private static String marked(Predicate predicate) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < predicate.words().size(); i++) {
      boolean cue = predicate.predicate().contains(i);
      text.append(cue ? "[[" : "").append(predicate.words().get(i)).append(cue ? "]] " : " ");
    }
    return text.toString();
  }

  /**
   * What the predicate hangs on and what hangs on it; for a verb without subject that of its head
   * too.
   */
  private static String reading(Predicate predicate, List<Syntax> tree) {
    StringBuilder text = new StringBuilder();
    for (int at : predicate.predicate()) {
      int head = tree.get(at).head();
      if (predicate.predicate().contains(head)) {
        continue;
      }
      String over = head < 0 ? "" : " of " + phrase(predicate.words(), tree, head, at);
      text.append(predicate.words().get(at)).append(" = ").append(label(tree.get(at)));
      text.append(over);
      text.append(below(predicate.words(), tree, predicate.predicate()));
    }
    return text.toString();
  }

  private static String below(List<String> words, List<Syntax> tree, Set<Integer> span) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tree.size(); i++) {
      if (!span.contains(i)
          && span.contains(tree.get(i).head())
          && !SILENT.contains(tree.get(i).relation())) {
        text.append(" | ").append(label(tree.get(i))).append(": ");
        text.append(phrase(words, tree, i, -1));
      }
    }
    return text.toString();
  }

  /** The relation without what would tell the programs apart; the passive stays. */
  private static String label(Syntax syntax) {
    String relation = syntax.relation();
    return relation.endsWith(":pass") ? relation : relation.replaceAll(":.*", "");
  }

  /** The head in angle brackets within the words below it, without the branch of one word. */
  private static String phrase(List<String> words, List<Syntax> tree, int top, int without) {
    Set<Integer> below = new TreeSet<>();
    for (int i = 0; i < tree.size(); i++) {
      int at = i;
      for (int steps = 0; at >= 0 && at != top && at != without && steps <= tree.size(); steps++) {
        at = tree.get(at).head();
      }
      if (at == top) {
        below.add(i);
      }
    }
    List<String> shown = new ArrayList<>();
    int before = -1;
    for (int i : below) {
      if (before >= 0 && i > before + 1) {
        shown.add("…");
      }
      shown.add(i == top ? "<" + words.get(i) + ">" : words.get(i));
      before = i;
    }
    return String.join(" ", shown);
  }

  private static void totals(List<Predicate> predicates, List<String> verdicts) {
    Random random = new Random(SEED);
    Judgement[][] totals = new Judgement[2][2];
    for (Judgement[] kind : totals) {
      kind[0] = new Judgement();
      kind[1] = new Judgement();
    }
    System.out.println("set\tdocument\tstart\tword\treader\tcorenlp");
    for (int n = 0; n < predicates.size(); n++) {
      String verdict = verdicts.get(n).strip();
      boolean oursFirst = random.nextBoolean();
      if (verdict.startsWith("-")) {
        continue;
      }
      Predicate predicate = predicates.get(n);
      char ours = verdict.charAt(oursFirst ? 0 : 1);
      char theirs = verdict.charAt(oursFirst ? 1 : 0);
      int kind = predicate.set().equals("attribution") ? 0 : 1;
      totals[kind][0].add(ours == 'r', ours == 'h');
      totals[kind][1].add(theirs == 'r', theirs == 'h');
      List<String> at = predicate.predicate().stream().map(String::valueOf).toList();
      System.out.printf(
          "%s\t%s\t%d\t%s\t%c\t%c%n",
          predicate.set(),
          predicate.document(),
          predicate.start(),
          String.join(",", at),
          ours,
          theirs);
    }
    System.err.println("attribution, reader:  " + totals[0][0]);
    System.err.println("attribution, CoreNLP: " + totals[0][1]);
    System.err.println("violence, reader:     " + totals[1][0]);
    System.err.println("violence, CoreNLP:    " + totals[1][1]);
  }
}
