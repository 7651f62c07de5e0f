package org.guvoh.claims.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.table.Table;

/** Tells by its ending that an unknown noun is a person ("ferryman", "cyclist"). */
final class PersonEndings {
  private static final int SHORTEST = 5;
  private final List<String> endings = new ArrayList<>();
  private final Set<String> exceptions = new HashSet<>();

  PersonEndings() {
    for (Table.Row row : Table.resource(Lexicon.class, "person-endings").rows()) {
      (row.get("kind").equals("ending") ? endings : exceptions).addAll(row.list("forms"));
    }
  }

  /** Whether the word is such a noun and ends its phrase: no other noun stands right behind. */
  boolean fits(SentenceView sentence, int token) {
    if (token >= sentence.size()) {
      return false;
    }
    String word = sentence.lower(token);
    boolean ends =
        token + 1 >= sentence.size()
            || sentence.is("object-free", token + 1)
            || sentence.is("auxiliary", token + 1)
            || sentence.is("relative-subject", token + 1)
            || sentence.lower(token + 1).endsWith("ed");
    return ends
        && word.length() >= SHORTEST
        && !exceptions.contains(word)
        && endings.stream().anyMatch(word::endsWith);
  }
}
