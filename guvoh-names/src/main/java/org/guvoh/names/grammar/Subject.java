package org.guvoh.names.grammar;

import java.util.function.Function;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.PlaceUse;

/** What a candidate names. */
public sealed interface Subject {
  /** An actor, with the further names that the report gives it from here on. */
  record OfActor(ActorReference actor) implements Subject {
    @Override
    public <R> R match(Function<OfActor, R> actor, Function<OfPlace, R> place) {
      return actor.apply(this);
    }
  }

  /** A place and the use of its name. */
  record OfPlace(PlaceReference place, PlaceUse use) implements Subject {
    @Override
    public <R> R match(Function<OfActor, R> actor, Function<OfPlace, R> place) {
      return place.apply(this);
    }
  }

  <R> R match(Function<OfActor, R> actor, Function<OfPlace, R> place);
}
