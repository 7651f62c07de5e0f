package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.time.TimeReference;

/**
 * When, by what means, to whom a statement was made, and which of several it is: what stands below
 * the cue in the tree and outside the content.
 *
 * <p>A time below the cue dates the statement, one in the content never does. A time in the words
 * that name the speaker dates it only where they say that it was published then.
 */
final class Circumstance {
  private static final Set<String> OBLIQUE = Set.of("obl", "nmod", "obl:agent", "advmod");
  private final Lexicon ordinals = Lexicon.resource("ordinals");
  private final Lexicon media = Lexicon.resource("media");

  Attribution.Circumstances of(SentenceView sentence, Tree tree, Finding finding) {
    return new Attribution.Circumstances(
        uttered(sentence, tree, finding),
        medium(sentence, tree, finding),
        addressee(sentence, tree, finding),
        ordinal(sentence, finding));
  }

  private static Optional<TimeReference> uttered(
      SentenceView sentence, Tree tree, Finding finding) {
    List<TimeMention> candidates =
        sentence.mentions(TimeMention.class).stream()
            .filter(time -> governs(sentence, tree, finding, time))
            .toList();
    return candidates.stream()
        .filter(time -> sentence.firstToken(time) < finding.anchor())
        .reduce((first, second) -> second)
        .or(() -> candidates.stream().findFirst())
        .map(TimeMention::time);
  }

  private static boolean governs(
      SentenceView sentence, Tree tree, Finding finding, TimeMention time) {
    int first = sentence.firstToken(time);
    int end = sentence.endToken(time);
    int top = top(tree, first, end);
    if (finding.row().startsWith("attribution-phrases")) {
      return isOfHolder(tree, top, finding) || isPublished(sentence, tree, top, finding);
    }
    if (isFree(sentence, finding, first, end) || isOfObject(tree, finding, first, end)) {
      return true;
    }
    for (int token = first; token < end; token++) {
      if (finding.content().get(token)) {
        return false;
      }
    }
    if (first > finding.anchor() && end <= finding.content().nextSetBit(finding.anchor())) {
      return true;
    }
    boolean inSource = finding.source().get(top);
    if (!inSource && (isBelow(tree, finding.anchor(), top) || isOfFirst(tree, finding, top))) {
      return true;
    }
    return isOfHolder(tree, top, finding) || isPublished(sentence, tree, top, finding);
  }

  /**
   * "Was quoted on Monday as saying", "phoned on Monday and said": the time of the verb that shares
   * its subject with the cue.
   */
  private static boolean isOfFirst(Tree tree, Finding finding, int top) {
    int anchor = finding.anchor();
    int first = tree.head(anchor);
    boolean quoted = first >= 0 && finding.within() == first;
    boolean joined =
        first >= 0
            && first < anchor
            && tree.relation(anchor).equals("conj")
            && !tree.hasChild(anchor, "nsubj")
            && top < anchor;
    return (quoted || joined) && isBelow(tree, first, top) && !tree.isAbove(anchor, top);
  }

  /**
   * Takes from the content the times that date its utterance, however the tree hangs them: those
   * right behind the cue, and those that stand across the cue from the rest of the content.
   */
  static void free(SentenceView sentence, Tree tree, Finding finding) {
    BitSet content = finding.content();
    for (TimeMention time : sentence.mentions(TimeMention.class)) {
      int first = sentence.firstToken(time);
      int end = sentence.endToken(time);
      boolean free = isFree(sentence, finding, first, end) || isOfObject(tree, finding, first, end);
      if (content.get(first) && free) {
        content.clear(behindPrepositions(sentence, first, finding.anchor()), end);
      }
    }
  }

  private static boolean isFree(SentenceView sentence, Finding finding, int first, int end) {
    int anchor = finding.anchor();
    int start = behindPrepositions(sentence, first, anchor);
    int firstWord = nextWord(sentence, finding.content(), 0);
    int nextWord = nextWord(sentence, finding.content(), end);
    if (first > anchor) {
      boolean across =
          firstWord >= 0 && firstWord < anchor && nextWord < 0 && !parts(sentence, anchor, start);
      return across || (start == behindCue(finding) && end < sentence.size());
    }
    return start == 0
        && firstWord >= 0
        && (firstWord >= end || nextWord > anchor)
        && !sentence.lower().subList(end, anchor).contains(";");
  }

  /** The first word of the content from a token on, signs left out, or -1. */
  private static int nextWord(SentenceView sentence, BitSet content, int from) {
    int token = content.nextSetBit(from);
    while (token >= 0 && !Character.isLetterOrDigit(sentence.lower(token).codePointAt(0))) {
      token = content.nextSetBit(token + 1);
    }
    return token;
  }

  /** "Reported the attack on May 5": in doubt the day is that of the report. */
  private static boolean isOfObject(Tree tree, Finding finding, int first, int end) {
    int noun = tree.head(top(tree, first, end));
    return noun >= 0
        && noun > finding.anchor()
        && tree.head(noun) == finding.anchor()
        && tree.relation(noun).equals("obj")
        && tree.relation(finding.anchor()).equals("acl:relcl");
  }

  private static int behindCue(Finding finding) {
    return Math.max(finding.anchor() + 1, finding.cue().length());
  }

  /** Whether a comma or a mark of quotation stands between the cue and the time. */
  private static boolean parts(SentenceView sentence, int anchor, int time) {
    for (int token = anchor; token < time; token++) {
      if (sentence.isComma(token) || sentence.is("quote-open", token)) {
        return true;
      }
    }
    return false;
  }

  /** The first token of the prepositions that stand right before a time. */
  private static int behindPrepositions(SentenceView sentence, int time, int anchor) {
    int start = time;
    while (start > 0 && start - 1 != anchor && sentence.is("phrase-preposition", start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isOfHolder(Tree tree, int top, Finding finding) {
    return tree.head(top) == finding.holder();
  }

  /** The word of the time that governs the others. */
  private static int top(Tree tree, int first, int end) {
    for (int token = first; token < end; token++) {
      int head = tree.head(token);
      boolean outside = head < first || head >= end;
      if (outside && !tree.isA(token, "case", "punct", "mark", "advmod", "det")) {
        return token;
      }
    }
    return first;
  }

  /** Below the word, and not inside a clause of its own that says something else. */
  private static boolean isBelow(Tree tree, int anchor, int word) {
    int at = word;
    for (int step = 0; step < 8 && at >= 0; step++) {
      if (at == anchor) {
        return true;
      }
      if (tree.isA(at, "acl:relcl", "ccomp", "conj", "parataxis", "csubj")) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }

  /**
   * "A statement released on May 5", "in a May 5 statement", "a study commissioned in 2030": a time
   * of the words that name the speaker or document.
   */
  private static boolean isPublished(SentenceView sentence, Tree tree, int top, Finding finding) {
    int at = tree.head(top);
    boolean published = false;
    for (int step = 0; step < 4 && at >= 0; step++) {
      published |= sentence.is("published", at) || sentence.is("document-noun", at);
      if (at == finding.holder()) {
        return published;
      }
      at = tree.head(at);
    }
    return false;
  }

  private Optional<String> medium(SentenceView sentence, Tree tree, Finding finding) {
    for (int child : near(tree, finding)) {
      boolean there =
          OBLIQUE.contains(tree.relation(child))
              && sentence.is("medium-preposition", tokenOf(tree, child));
      if (there && media.has(sentence, child) && !finding.content().get(child)) {
        return Optional.of(words(sentence, tree, child, finding));
      }
    }
    return Optional.empty();
  }

  /** The words right below the cue, and those between it and its content. */
  private static List<Integer> near(Tree tree, Finding finding) {
    List<Integer> near = new ArrayList<>(tree.children(finding.anchor()));
    int next = finding.content().nextSetBit(finding.anchor());
    for (int word = finding.anchor() + 1; word < next; word++) {
      if (!near.contains(word)) {
        near.add(word);
      }
    }
    return near;
  }

  /** The preposition of a phrase, or the phrase's own word where it has none. */
  private static int tokenOf(Tree tree, int phrase) {
    return tree.child(phrase, "case").orElse(phrase);
  }

  private static Optional<String> addressee(SentenceView sentence, Tree tree, Finding finding) {
    boolean tells = sentence.is("telling", finding.anchor());
    for (int child : tree.children(finding.anchor())) {
      boolean object = tells && tree.isA(child, "iobj", "obj");
      boolean to = tree.isA(child, "obl") && tree.marker(child).equals("to");
      boolean here = !finding.content().get(child) && !finding.source().get(child);
      if ((object || to) && here && !sentence.isTime(child)) {
        return Optional.of(words(sentence, tree, child, finding));
      }
    }
    return Optional.empty();
  }

  private static String words(SentenceView sentence, Tree tree, int phrase, Finding finding) {
    BitSet words =
        tree.subtree(
            phrase,
            child ->
                tree.isA(child, "case", "acl:relcl", "parataxis", "appos", "acl", "advcl")
                    || sentence.isTime(child));
    words.andNot(finding.content());
    Subjects.trim(tree, words);
    if (words.isEmpty()) {
      words.set(phrase);
    }
    return sentence.passage(words.nextSetBit(0), words.length()).exact().replaceAll("\\s+", " ");
  }

  /** "The second statement" gives 2. */
  private Optional<Integer> ordinal(SentenceView sentence, Finding finding) {
    for (int token = 0; token < sentence.size(); token++) {
      boolean statement = sentence.is("document-noun", token + 1) && !finding.content().get(token);
      if (statement && ordinals.has(sentence, token)) {
        return ordinals.at(sentence, token).map(match -> Integer.parseInt(match.get("value")));
      }
    }
    return Optional.empty();
  }
}
