package org.guvoh.claims.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.table.Table;

/**
 * The verbs of attribution by lemma, with the particle, preposition or object that the row names
 * where it stands below the verb.
 */
final class VerbLexicon {
  private final Map<String, VerbRow> rows = new HashMap<>();

  VerbLexicon() {
    for (Table.Row row : Table.resource(Lexicon.class, "attribution-verbs").rows()) {
      VerbRow verb = VerbRow.of(row);
      rows.put(verb.lemma(), verb);
    }
  }

  Optional<VerbRow> at(Tree tree, int word) {
    String lemma = tree.lemma(word);
    for (int child : tree.children(word)) {
      boolean particle = tree.relation(child).equals("compound:prt");
      boolean marked = tree.isA(child, "obl", "advcl");
      boolean object = tree.isA(child, "obj", "nsubj:pass");
      if (particle || marked || object) {
        String with = particle ? tree.form(child) : marked ? tree.marker(child) : tree.lemma(child);
        VerbRow row = rows.get(lemma + " " + with);
        if (row != null) {
          return Optional.of(row);
        }
      }
    }
    return Optional.ofNullable(rows.get(lemma));
  }
}
