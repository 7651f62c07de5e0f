package org.guvoh.names.register;

import java.util.List;
import org.guvoh.core.Checks;
import org.guvoh.core.actor.ActorKind;

/**
 * An actor of the tables.
 *
 * @param parents ids of the actors it belongs to, nearest first; a parent is another actor
 * @param table the table it comes from
 */
public record RegisteredActor(
    String id,
    String name,
    List<String> aliases,
    ActorKind kind,
    List<String> parents,
    String table) {
  public RegisteredActor {
    Checks.filled(id, "id");
    Checks.filled(name, "name");
    aliases = List.copyOf(aliases);
    parents = List.copyOf(parents);
  }
}
