package org.guvoh.app.register;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.guvoh.names.actor.Actor;
import org.guvoh.names.actor.Tie;

/** Prints an actor with all that is known of it and who says so. */
final class ActorPrinter {
  private final PrintStream out;

  ActorPrinter(PrintStream out) {
    this.out = out;
  }

  /** One line: id, name, kind and sector. */
  void line(Actor actor) {
    out.println(
        actor.id()
            + "\t"
            + actor.name()
            + "\t"
            + actor.kind().name().toLowerCase(Locale.ROOT)
            + "\t"
            + (actor.sector().isEmpty() ? "-" : actor.sector()));
  }

  /** All of it. */
  void whole(Actor actor) {
    line(actor);
    ties("also called", actor.aliases());
    ties("belongs to", actor.parents());
    ties("organ of", actor.organOf());
    ties("controlled by", actor.controlledBy());
    actor.country().ifPresent(code -> out.println("  country: " + code));
    actor.active().ifPresent(time -> out.println("  active: " + time));
    out.println("  from: " + actor.table() + ", source " + actor.source());
  }

  private void ties(String label, List<Tie> ties) {
    if (!ties.isEmpty()) {
      out.println(
          "  " + label + ": " + String.join("; ", ties.stream().map(Tie::inWords).toList()));
    }
  }
}
