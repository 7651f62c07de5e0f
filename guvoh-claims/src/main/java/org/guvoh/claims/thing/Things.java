package org.guvoh.claims.thing;

import java.util.List;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.mention.ActorMention;

/** Which nouns are things, and of which kind, by the table {@code things.tsv}. */
final class Things {
  private final LemmaTable kinds = LemmaTable.resource("things");
  private final Lexicon people = Lexicon.resource("people");

  /** The kind of thing a noun is, if the table has it. */
  Optional<String> kind(Clause clause, int noun) {
    return kinds.at(clause.tree(), noun).map(row -> row.get("kind"));
  }

  Optional<LemmaTable.Match> row(Clause clause, int noun) {
    return kinds.at(clause.tree(), noun);
  }

  String rowName(LemmaTable.Match row) {
    return row.rowName();
  }

  /** Whether a noun is a thing of one of these kinds. */
  boolean fits(Clause clause, int noun, List<String> wanted) {
    int counted = clause.counted(noun);
    if (counted != noun) {
      return fits(clause, counted, wanted);
    }
    String tag = clause.tree().tag(noun);
    boolean nominal = tag.equals("NOUN") || tag.equals("PROPN");
    if (!nominal || clause.sentence().isTime(noun) || isPerson(clause, noun)) {
      return false;
    }
    return kind(clause, noun).filter(wanted::contains).isPresent();
  }

  boolean isPerson(Clause clause, int noun) {
    boolean named =
        clause
            .sentence()
            .mentionAt(ActorMention.class, noun)
            .filter(mention -> mention.actor().kind() == ActorKind.PERSON)
            .isPresent();
    return named || people.has(clause.sentence(), noun);
  }
}
