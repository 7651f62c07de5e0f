package org.guvoh.bench.cli;

import java.io.PrintStream;
import org.guvoh.bench.hostile.BadPileCommand;
import org.guvoh.bench.hostile.KillsCommand;
import org.guvoh.bench.page.PageSpeed;
import org.guvoh.bench.set.ScoredSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code guvoh-bench}: one command a set, and what goes with them. */
@Command(
    name = "guvoh-bench",
    mixinStandardHelpOptions = true,
    description = "Measures an extraction engine on labelled sets. See docs/benchmarks.md.")
public final class BenchCommandLine implements Runnable {
  private final PrintStream out;

  @Spec private CommandSpec spec = CommandSpec.create();

  BenchCommandLine(PrintStream out) {
    this.out = out;
  }

  /** Runs a command and returns its exit code. */
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    CommandLine commands = new CommandLine(new BenchCommandLine(out));
    for (ScoredSet set : Sets.all()) {
      CommandLine command = new CommandLine(new ScoreCommand(set, out, err));
      command.getCommandSpec().usageMessage().description("Scores the set " + set.name() + ".");
      commands.addSubcommand(set.name(), command);
    }
    commands.addSubcommand(new AllCommand(out, err));
    commands.addSubcommand(new FloorsCommand(out, err));
    commands.addSubcommand(new CheckGoldCommand(out));
    commands.addSubcommand(new PileCommand(out));
    commands.addSubcommand(new ResolutionCommand(out));
    commands.addSubcommand(new BadPileCommand(out));
    commands.addSubcommand(new KillsCommand(out));
    commands.addSubcommand(new PageSpeed(out));
    commands.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          err.println("guvoh-bench: " + failure);
          failure.printStackTrace(err);
          return BenchExit.FAILED;
        });
    return commands.execute(arguments);
  }

  @Override
  public void run() {
    out.println(spec.commandLine().getUsageMessage());
  }
}
