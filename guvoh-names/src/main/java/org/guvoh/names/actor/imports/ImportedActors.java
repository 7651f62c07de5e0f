package org.guvoh.names.actor.imports;

import java.util.List;
import org.guvoh.names.actor.Actor;

/**
 * What an import brought.
 *
 * @param actors in the order of the file, ids distinct
 * @param problems what was left out, with line and reason
 */
public record ImportedActors(List<Actor> actors, List<Problem> problems) {
  public ImportedActors {
    actors = List.copyOf(actors);
    problems = List.copyOf(problems);
  }

  /** A record that was left out or read in part; {@code line} counts from 1. */
  public record Problem(int line, String reason) {}
}
