package org.guvoh.app.register;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.guvoh.names.actor.ActorRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guvoh actors list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the registered actors, one a line: id, name, kind, sector.")
final class ListActorsCommand implements Callable<Integer> {
  private final PrintStream out;

  @Mixin private final ActorsCommand.RegisterOption register = new ActorsCommand.RegisterOption();

  @Option(
      names = "--sector",
      paramLabel = "WORD",
      description = "Only this sector, such as border or armed_group.")
  private String sector = "";

  @Option(names = "--country", paramLabel = "ISO", description = "Only this country, such as TJ.")
  private String country = "";

  @Option(
      names = "--shared",
      description = "Only names that several actors bear, with who they are.")
  private boolean shared;

  ListActorsCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    ActorRegister actors = register.actors().load();
    if (shared) {
      actors
          .sharedNames()
          .forEach(
              (name, bearers) ->
                  out.println(
                      name
                          + "\t"
                          + String.join(", ", bearers.stream().map(actor -> actor.id()).toList())));
      return 0;
    }
    ActorPrinter printer = new ActorPrinter(out);
    actors.actors().stream()
        .filter(actor -> sector.isEmpty() || actor.sector().equals(sector))
        .filter(actor -> country.isEmpty() || actor.country().filter(country::equals).isPresent())
        .forEach(printer::line);
    return 0;
  }
}
