package org.guvoh.app.register;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code guvoh actors log}. */
@Command(
    name = "log",
    mixinStandardHelpOptions = true,
    description = "Lists what was imported and every decision about actors, oldest first.")
final class ActorLogCommand implements Callable<Integer> {
  private final PrintStream out;

  @Mixin private final ActorsCommand.RegisterOption register = new ActorsCommand.RegisterOption();

  ActorLogCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    ActorFiles files = register.actors();
    List<String> imports = files.importNames();
    out.println("imports: " + (imports.isEmpty() ? "none" : String.join(", ", imports)));
    for (ActorFiles.Taken taken : files.decisions()) {
      ActorDecision decision = taken.decision();
      out.println(
          decision.at()
              + "\t"
              + decision.by()
              + "\t"
              + decision.action().name().toLowerCase(Locale.ROOT)
              + "\t"
              + decision.merge().merged()
              + " into "
              + decision.merge().kept()
              + "\t"
              + decision.reason()
              + taken.unfit().map(why -> "\tno longer fits: " + why).orElse(""));
    }
    return 0;
  }
}
