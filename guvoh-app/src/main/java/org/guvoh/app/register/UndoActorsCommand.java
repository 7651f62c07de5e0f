package org.guvoh.app.register;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.guvoh.names.actor.ActorMerge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guvoh actors undo}. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = "Takes the latest merge back; the log keeps both.")
final class UndoActorsCommand implements Callable<Integer> {
  private final PrintStream out;
  private final Clock clock;

  @Mixin private final ActorsCommand.RegisterOption register = new ActorsCommand.RegisterOption();

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
  private String by = "";

  @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why.")
  private String reason = "";

  UndoActorsCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    ActorFiles files = register.actors();
    List<ActorMerge> merges = files.load().merges();
    if (merges.isEmpty()) {
      out.println("there is no merge to take back");
      return 0;
    }
    ActorMerge latest = merges.get(merges.size() - 1);
    files.append(new ActorDecision(ActorDecision.Action.UNDO, latest, by, clock.instant(), reason));
    out.println(latest.merged() + " and " + latest.kept() + " are two again");
    return 0;
  }
}
