package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.table.Table;

/** Adverbs that hide a speaker ("reportedly"), where they govern a whole clause. */
final class AdverbRule {
  private static final Map<String, Manner> ADVERBS =
      Table.resource(Lexicon.class, "attribution-adverbs").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get("adverb"),
                  row -> Manner.valueOf(row.get("manner").toUpperCase(Locale.ROOT))));

  static boolean isAdverb(String form) {
    return ADVERBS.containsKey(form);
  }

  List<Draft> find(SentenceView sentence, Tree tree) {
    List<Draft> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      Manner manner = ADVERBS.get(tree.form(word));
      if (manner != null && governsClause(tree, word)) {
        found.add(draft(sentence, tree, word, manner));
      }
    }
    return found;
  }

  private static boolean governsClause(Tree tree, int adverb) {
    int head = tree.head(adverb);
    return head >= 0
        && tree.isA(adverb, "advmod")
        && tree.children(head).stream().anyMatch(child -> tree.isA(child, "nsubj", "expl"))
        && !tree.isA(head, "amod");
  }

  private static Draft draft(SentenceView sentence, Tree tree, int adverb, Manner manner) {
    BitSet cue = new BitSet();
    cue.set(adverb);
    BitSet content =
        tree.subtree(
            tree.head(adverb),
            child -> child == adverb || tree.isA(child, "parataxis", "mark", "cc"));
    Contents.tidy(tree, content);
    return Draft.of(
            Finding.of(
                sentence.number(),
                AttributionClass.SPEECH,
                manner,
                adverb,
                cue,
                new BitSet(),
                -1,
                content,
                "attribution-adverbs:" + tree.form(adverb)))
        .by(new Speaker.Unsaid());
  }
}
