package org.guvoh.names.grammar;

import java.util.List;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.text.Passage;

/**
 * A passage that some rule takes for a name.
 *
 * @param names the forms by which the report may name the same thing again, most complete first
 */
public record Candidate(Passage passage, Strength strength, Subject subject, List<String> names) {
  /** How sure a rule is; of overlapping candidates the surer wins, then the longer. */
  public enum Strength {
    /** A row of a table, or grammar that leaves little doubt. */
    EVIDENT,
    /** Another use of a name that is evident elsewhere in the report. */
    REPEATED,
    /** A name span of the reader. */
    READ,
    /** Grammar alone, of the weaker sort. */
    LIKELY
  }

  public Candidate {
    names = List.copyOf(names);
  }

  static Candidate actor(
      Passage passage, Strength strength, ActorReference actor, String... names) {
    return new Candidate(passage, strength, new Subject.OfActor(actor), List.of(names));
  }

  static Candidate place(
      Passage passage, Strength strength, PlaceReference place, String... names) {
    return new Candidate(
        passage, strength, new Subject.OfPlace(place, PlaceUse.LITERAL), List.of(names));
  }
}
