package org.guvoh.names.actor;

import java.util.List;
import java.util.Locale;
import org.guvoh.core.actor.ActorKind;

/** Kinds of actors as tables write them. */
public final class ActorKinds {
  private ActorKinds() {}

  /**
   * The kind of that name, in any case.
   *
   * @throws IllegalArgumentException if there is none; the message lists them
   */
  public static ActorKind parse(String name) {
    try {
      return ActorKind.valueOf(name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "no kind of actor " + name + "; the kinds are " + List.of(ActorKind.values()), unknown);
    }
  }
}
