package org.guvoh.claims.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.statement.Manner;

/**
 * Those through whom a speaker knows: "X said that …, citing two officials", "X quoted a doctor as
 * saying that …". Whom the verb names passed the content on to its subject.
 */
final class QuotedSources {
  private static final int LONGEST_CLIMB = 4;

  private QuotedSources() {}

  static Optional<Finding> find(SentenceView sentence, Tree tree, int verb, VerbRow row) {
    if (row.takes("source")) {
      return cited(sentence, tree, verb, row);
    }
    int head = tree.head(verb);
    boolean asSaying =
        head >= 0
            && head < verb
            && tree.isA(verb, "advcl")
            && tree.marker(verb).equals("as")
            && tree.form(verb).endsWith("ing");
    return asSaying ? quoted(sentence, tree, verb, head, row) : Optional.empty();
  }

  /** "…, citing two officials": the officials say what the clause says. */
  private static Optional<Finding> cited(SentenceView sentence, Tree tree, int verb, VerbRow row) {
    OptionalInt object = tree.child(verb, "obj");
    int head = tree.head(verb);
    boolean participle = tree.form(verb).endsWith("ing") && tree.isA(verb, "advcl", "acl");
    if (object.isEmpty() || head < 0 || !participle || asSaying(tree, verb)) {
      return Optional.empty();
    }
    int outer = outer(tree, verb);
    BitSet source = Subjects.nounPhrase(tree, object.getAsInt());
    BitSet content = told(tree, verb, outer);
    content.andNot(source);
    content.clear(verb);
    Contents.tidy(tree, content);
    return Optional.of(
        Finding.of(
                sentence.number(),
                AttributionClass.SPEECH,
                Manner.SAYS,
                verb,
                VerbRule.cue(tree, verb),
                source,
                object.getAsInt(),
                content,
                row.name())
            .within(outer));
  }

  /** What the outer speaker says, or the clause where nobody speaks. */
  private static BitSet told(Tree tree, int verb, int outer) {
    BitSet content = new BitSet();
    for (int child : tree.children(outer)) {
      if (tree.relation(child).equals("ccomp")) {
        content.or(tree.subtree(child, below -> below == verb));
      }
    }
    if (content.isEmpty()) {
      int clause = clause(tree, tree.head(verb));
      content = tree.subtree(clause, below -> below == verb || below == outer);
    }
    return content;
  }

  /** The verb of speech with a subject that the participle goes with, or -1. */
  private static int outer(Tree tree, int verb) {
    int at = tree.head(verb);
    for (int step = 0; step < LONGEST_CLIMB && at >= 0; step++) {
      boolean speaks = tree.hasChild(at, "ccomp") || tree.isA(at, "parataxis");
      if (speaks && tree.hasChild(at, "nsubj")) {
        return at;
      }
      at = tree.head(at);
    }
    return -1;
  }

  private static int clause(Tree tree, int from) {
    int word = from;
    while (tree.head(word) >= 0 && !tree.isA(word, "ccomp", "acl:relcl")) {
      word = tree.head(word);
    }
    return word;
  }

  private static boolean asSaying(Tree tree, int verb) {
    return tree.children(verb).stream()
        .anyMatch(child -> tree.isA(child, "advcl") && tree.marker(child).equals("as"));
  }

  /** "Quoted a doctor as saying that …": the doctor says. */
  private static Optional<Finding> quoted(
      SentenceView sentence, Tree tree, int verb, int head, VerbRow row) {
    OptionalInt object = tree.child(head, "obj");
    OptionalInt speaker = object.isPresent() ? object : tree.child(head, "nsubj:pass");
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    BitSet source = Subjects.nounPhrase(tree, speaker.getAsInt());
    BitSet content = Contents.of(tree, verb, row, source).words();
    BitSet cue = VerbRule.cue(tree, verb);
    content.andNot(cue);
    return Optional.of(
        Finding.of(
                sentence.number(),
                row.kind(),
                row.manner(),
                verb,
                cue,
                source,
                speaker.getAsInt(),
                content,
                row.name())
            .within(head));
  }
}
