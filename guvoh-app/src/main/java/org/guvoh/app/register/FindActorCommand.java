package org.guvoh.app.register;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.guvoh.names.actor.Actor;
import org.guvoh.names.actor.ActorRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code guvoh actors find}. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description = "Shows who bears a name or has an id, with who calls them so and since when.")
final class FindActorCommand implements Callable<Integer> {
  private static final int MOST_LIKE = 20;

  private final PrintStream out;

  @Mixin private final ActorsCommand.RegisterOption register = new ActorsCommand.RegisterOption();

  @Parameters(paramLabel = "NAME", description = "A name, an alias or an id.")
  private String name = "";

  FindActorCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    ActorRegister actors = register.actors().load();
    List<Actor> found =
        Stream.concat(actors.findActor(name).stream(), actors.listByName(name).stream())
            .distinct()
            .toList();
    found.forEach(new ActorPrinter(out)::whole);
    if (found.size() > 1) {
      out.println(found.size() + " actors bear this name; in reports it stays unresolved.");
    }
    if (found.isEmpty()) {
      like(actors);
    }
    return 0;
  }

  private void like(ActorRegister actors) {
    String wanted = name.toLowerCase(Locale.ROOT);
    List<Actor> like =
        actors.actors().stream()
            .filter(
                actor ->
                    actor.names().stream()
                        .anyMatch(other -> other.toLowerCase(Locale.ROOT).contains(wanted)))
            .limit(MOST_LIKE)
            .toList();
    out.println(
        "no actor is called '" + name + "'" + (like.isEmpty() ? "" : "; names that hold it:"));
    like.forEach(new ActorPrinter(out)::line);
  }
}
