package org.guvoh.claims.actor;

import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.PlaceMention;

/** Which nouns can act: names, peoples, states, bodies and people. */
final class Actors {
  private static final Lexicon PEOPLE = Lexicon.resource("people");
  private static final Lexicon BODIES = Lexicon.resource("organisation-nouns");
  private static final Lexicon DESCRIBED = Lexicon.resource("described-speakers");

  private Actors() {}

  static boolean is(Clause clause, int noun) {
    String form = clause.tree().form(noun);
    return clause.sentence().mentionAt(ActorMention.class, noun).isPresent()
        || clause.sentence().mentionAt(PlaceMention.class, noun).isPresent()
        || PEOPLE.has(clause.sentence(), noun)
        || BODIES.has(clause.sentence(), noun)
        || DESCRIBED.has(clause.sentence(), noun)
        || clause.tree().tag(noun).equals("PROPN")
        || WordClasses.STANDARD.has("own-pronoun", form)
        || WordClasses.STANDARD.has("subject-pronoun", form)
        || WordClasses.STANDARD.has("somebody", form);
  }
}
