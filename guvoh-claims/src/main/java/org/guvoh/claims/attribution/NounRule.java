package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.table.Table;

/**
 * Nouns that report: "the ministry's claim that …", "a warning by the army that …", "the ministry's
 * version is that …", and figures: "its earlier count of four", "the bureau's first figure was 11".
 * The holder is the possessor, the phrase with "by" or "from", or the subject of a verb that makes
 * the noun ("issued a warning that"). A figure needs a possessor.
 */
final class NounRule {
  private record Row(AttributionClass kind, Manner manner) {}

  private static final Row FIGURE = new Row(AttributionClass.SPEECH, Manner.SAYS);
  private final Map<String, Row> nouns = new HashMap<>();

  NounRule() {
    for (Table.Row row : Table.resource(Lexicon.class, "attribution-nouns").rows()) {
      nouns.put(
          row.get("noun"),
          new Row(
              AttributionClass.valueOf(row.get("class").toUpperCase(Locale.ROOT)),
              Manner.valueOf(row.get("manner").toUpperCase(Locale.ROOT))));
    }
  }

  List<Finding> find(SentenceView sentence, Tree tree) {
    List<Finding> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      boolean noun = tree.tag(word).equals("NOUN");
      Row row = noun ? nouns.get(tree.lemma(word)) : null;
      BitSet content = row == null ? new BitSet() : content(tree, word);
      if (noun && content.isEmpty() && sentence.is("figure-noun", word)) {
        content = figure(tree, word);
        row = FIGURE;
      }
      if (row != null && !content.isEmpty()) {
        found.add(finding(sentence, tree, word, row, content));
      }
    }
    return found;
  }

  /** "Its count of four", "the bureau's first figure had been 11": the number, where one stands. */
  private static BitSet figure(Tree tree, int noun) {
    BitSet content = new BitSet();
    if (!tree.hasChild(noun, "nmod:poss")) {
      return content;
    }
    for (int child : tree.children(noun)) {
      if (child > noun && tree.isA(child, "nmod") && tree.form(noun + 1).equals("of")) {
        content.or(tree.subtree(child));
        content.clear(noun + 1);
      }
    }
    int head = tree.head(noun);
    boolean is = head > noun && tree.isA(noun, "nsubj") && tree.hasChild(head, "cop");
    if (content.isEmpty() && is) {
      content = tree.subtree(head, child -> child == noun || tree.isA(child, "cop", "aux"));
    }
    Contents.tidy(tree, content);
    return content.stream().anyMatch(word -> tree.tag(word).equals("NUM")) ? content : new BitSet();
  }

  /**
   * The clause with "that" below the noun, or of which the noun is the subject; with a possessor
   * also "to …".
   */
  private static BitSet content(Tree tree, int noun) {
    BitSet content = new BitSet();
    boolean owned = tree.hasChild(noun, "nmod:poss");
    for (int child : tree.children(noun)) {
      boolean that =
          tree.isA(child, "acl", "ccomp")
              && !tree.relation(child).equals("acl:relcl")
              && tree.marker(child).equals("that");
      boolean infinitive = owned && tree.isA(child, "acl") && tree.marker(child).equals("to");
      if (child > noun && (that || infinitive)) {
        content.or(tree.subtree(child));
      }
    }
    int head = tree.head(noun);
    boolean isThat =
        owned
            && tree.relation(noun).equals("nsubj:outer")
            && head > noun
            && tree.marker(head).equals("that");
    if (isThat) {
      content = tree.subtree(head, child -> child == noun || tree.isA(child, "cop"));
    }
    Contents.tidy(tree, content);
    return content;
  }

  private static Finding finding(
      SentenceView sentence, Tree tree, int noun, Row row, BitSet content) {
    int holder = holder(tree, noun);
    BitSet source = holder < 0 ? new BitSet() : Subjects.nounPhrase(tree, holder);
    if (holder >= 0) {
      tree.children(holder, Set.of("case")).forEach(source::clear);
      source.clear(noun);
      Subjects.trim(tree, source);
    }
    BitSet cue = new BitSet();
    cue.set(noun);
    return Finding.of(
        sentence.number(),
        row.kind(),
        row.manner(),
        noun,
        cue,
        source,
        holder,
        content,
        "attribution-nouns:" + tree.lemma(noun));
  }

  private static int holder(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      boolean by =
          tree.isA(child, "nmod", "obl") && Set.of("by", "from").contains(tree.marker(child));
      if (tree.relation(child).equals("nmod:poss") || by) {
        return child;
      }
      if (tree.isA(child, "acl") && Subjects.isPassive(tree, child)) {
        int agent = Subjects.of(tree, child).map(Subjects.Holder::holder).orElse(-1);
        if (agent >= 0) {
          return agent;
        }
      }
    }
    boolean made =
        tree.isA(noun, "obj")
            && tree.head(noun) >= 0
            && WordClasses.STANDARD.has("noun-making", tree.form(tree.head(noun)));
    return made ? Subjects.of(tree, tree.head(noun)).map(Subjects.Holder::holder).orElse(-1) : -1;
  }
}
