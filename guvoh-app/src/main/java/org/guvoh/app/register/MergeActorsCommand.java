package org.guvoh.app.register;

import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.guvoh.names.actor.ActorMerge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guvoh actors merge}. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = "Decides that two registered actors are one; 'guvoh actors undo' takes it back.")
final class MergeActorsCommand implements Callable<Integer> {
  private final PrintStream out;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ActorsCommand.RegisterOption register = new ActorsCommand.RegisterOption();

  @Parameters(index = "0", paramLabel = "KEPT", description = "Id of the actor that stays.")
  private String kept = "";

  @Parameters(index = "1", paramLabel = "MERGED", description = "Id of the actor that becomes it.")
  private String merged = "";

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
  private String by = "";

  @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why.")
  private String reason = "";

  MergeActorsCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    ActorFiles files = register.actors();
    try {
      ActorMerge merge = new ActorMerge(kept, merged, by, clock.instant(), reason);
      files.load().withMerge(merge);
      files.append(ActorDecision.of(merge));
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
    }
    out.println(merged + " is " + kept + " from now on; 'guvoh actors undo' takes it back");
    return 0;
  }
}
