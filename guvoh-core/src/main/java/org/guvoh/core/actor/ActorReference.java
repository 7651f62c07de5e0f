package org.guvoh.core.actor;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.Checks;

/**
 * An actor as said, and the registered actor it was resolved to, if any.
 *
 * @param name the name as the report gives it
 * @param id id of the registered actor; empty for a provisional one
 * @param parents ids of the actors it belongs to, nearest first
 */
public record ActorReference(
    String name, ActorKind kind, Optional<String> id, List<String> parents) {
  public ActorReference {
    Checks.filled(name, "name");
    parents = List.copyOf(parents);
  }

  public static ActorReference provisional(String name, ActorKind kind) {
    return new ActorReference(name, kind, Optional.empty(), List.of());
  }

  /** The id of the registered actor, or the name as said. */
  public String key() {
    return id.orElse(name);
  }
}
