package org.guvoh.names.register;

import java.util.function.Function;

/** What a name of the tables stands for. */
public sealed interface Entry {
  /** A place, named by its own name or by the word for its people. */
  record OfPlace(RegisteredPlace place, boolean demonym) implements Entry {
    @Override
    public <R> R match(Function<OfPlace, R> place, Function<OfActor, R> actor) {
      return place.apply(this);
    }
  }

  /** An actor. */
  record OfActor(RegisteredActor actor) implements Entry {
    @Override
    public <R> R match(Function<OfPlace, R> place, Function<OfActor, R> actor) {
      return actor.apply(this);
    }
  }

  <R> R match(Function<OfPlace, R> place, Function<OfActor, R> actor);
}
