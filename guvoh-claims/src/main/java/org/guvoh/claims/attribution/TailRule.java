package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;

/**
 * "…, the ministry said on Monday" read from the order of words: for sentences whose tree hangs the
 * speaker or the verb on the content.
 *
 * <p>A verb of speech with a noun phrase right before it that opens behind a comma or a closed
 * quotation passes on what stands before that. Where the tree already gives the verb that subject
 * and a content, nothing is found here.
 */
final class TailRule {
  private static final int LONGEST_SPEAKER = 16;
  private static final int SHORTEST_CONTENT = 2;
  private final VerbLexicon verbs;

  TailRule(VerbLexicon verbs) {
    this.verbs = verbs;
  }

  List<Finding> find(SentenceView sentence, Tree tree, List<Finding> byTree) {
    List<Finding> found = new ArrayList<>();
    for (int word = SHORTEST_CONTENT; word < tree.size(); word++) {
      if (isSpeechForm(sentence, tree, word)) {
        int verb = word;
        verbs
            .at(tree, word)
            .filter(row -> row.kind() == AttributionClass.SPEECH && row.takes("clause"))
            .flatMap(row -> finding(sentence, tree, verb, row, byTree))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * A finite verb, or a noun of the same form, with the end of its clause or a circumstance behind.
   */
  private static boolean isSpeechForm(SentenceView sentence, Tree tree, int word) {
    String next = sentence.lowerOrEmpty(word + 1);
    boolean ends = next.isEmpty() || sentence.is("phrase-break", word + 1);
    boolean circumstance =
        ends || sentence.is("phrase-preposition", word + 1) || sentence.isTime(word + 1);
    boolean verb = tree.tag(word).equals("VERB") && !tree.form(word).endsWith("ing");
    boolean told = verb && (circumstance || tree.lemma(word).equals("tell"));
    return told || (tree.tag(word).equals("NOUN") && ends && tree.form(word).endsWith("s"));
  }

  private Optional<Finding> finding(
      SentenceView sentence, Tree tree, int verb, VerbRow row, List<Finding> byTree) {
    int from = speaker(sentence, tree, verb);
    if (from < SHORTEST_CONTENT + 1 || isGivenByTree(byTree, from, verb)) {
      return Optional.empty();
    }
    int start = clauseStart(sentence, from);
    BitSet source = new BitSet();
    source.set(from, verb);
    Subjects.trim(tree, source);
    BitSet content = new BitSet();
    content.set(start, from - 1);
    if (sentence.is("quote-close", from - 1)) {
      content.set(from - 1);
    }
    Contents.tidy(tree, content);
    int holder = holder(tree, source);
    return content.cardinality() <= SHORTEST_CONTENT || holder < 0
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                sentence.number(),
                row.kind(),
                row.manner(),
                verb,
                VerbRule.cue(tree, verb),
                source,
                holder,
                content,
                row.name()));
  }

  private static boolean isGivenByTree(List<Finding> byTree, int from, int verb) {
    return byTree.stream()
        .anyMatch(
            finding ->
                finding.anchor() == verb
                    && finding.holder() >= from
                    && finding.holder() < verb
                    && !finding.content().isEmpty());
  }

  /** The first token of the noun phrase before the verb, behind a comma or quotation, or -1. */
  private static int speaker(SentenceView sentence, Tree tree, int verb) {
    int token = verb - 1;
    boolean closed = sentence.isComma(token);
    if (closed) {
      token--;
    }
    int commas = closed ? 1 : 0;
    for (; token > 0 && verb - token <= LONGEST_SPEAKER; token--) {
      boolean quote = sentence.is("quote-close", token) && !sentence.is("quote-open", token + 1);
      if (quote && token < verb - 1) {
        return token + 1;
      }
      if (sentence.isComma(token)) {
        if (commas == 0 || isQuoteBefore(sentence, token)) {
          return token < verb - 1 ? token + 1 : -1;
        }
        commas--;
      }
      boolean clause =
          (tree.tag(token).equals("VERB") && !tree.isA(token, "acl", "amod", "compound"))
              || tree.tag(token).equals("AUX")
              || sentence.is("clause-joint", token)
              || (sentence.is("conjunction", token) && commas == 0);
      if (clause) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isQuoteBefore(SentenceView sentence, int comma) {
    return comma > 0 && sentence.is("quote-close", comma - 1);
  }

  private static int clauseStart(SentenceView sentence, int before) {
    for (int token = before - 2; token > 0; token--) {
      if (sentence.lower(token).equals(";")) {
        return token + 1;
      }
    }
    return 0;
  }

  private static int holder(Tree tree, BitSet source) {
    for (int word = source.nextSetBit(0); word >= 0; word = source.nextSetBit(word + 1)) {
      boolean noun = "NOUN PROPN PRON NUM".contains(tree.tag(word));
      boolean outside = tree.head(word) < 0 || !source.get(tree.head(word));
      if (noun && outside) {
        return word;
      }
    }
    return -1;
  }
}
