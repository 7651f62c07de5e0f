package org.guvoh.app.register;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guvoh actors}: the register of actors, what was added to it, what was decided. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = "Lists, finds, imports and merges registered actors.",
    footer = {
      "",
      "Examples:",
      "  guvoh actors find ISKP",
      "  guvoh actors import list.xml --format un --name un",
      "  guvoh actors merge iskp un:QDe.161 --by \"A. Analyst\" --reason \"same reference\""
    })
public final class ActorsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private ActorsCommand() {}

  /** The command with its subcommands. */
  public static CommandLine create(PrintStream out, PrintStream err) {
    Clock clock = Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofSeconds(1));
    CommandLine command = new CommandLine(new ActorsCommand());
    command.addSubcommand(new ListActorsCommand(out));
    command.addSubcommand(new FindActorCommand(out));
    command.addSubcommand(new ImportActorsCommand(out, err));
    command.addSubcommand(new MergeActorsCommand(out, clock));
    command.addSubcommand(new UndoActorsCommand(out, clock));
    command.addSubcommand(new ActorLogCommand(out));
    return command;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say what to do with the actors: list, find, import, merge, undo or log.");
  }

  /** The option that says where the register is. */
  static final class RegisterOption {
    @Option(
        names = "--register",
        paramLabel = "FOLDER",
        description =
            "Folder of what you added (default: GUVOH_REGISTER, or .local/share/guvoh/register"
                + " in your home).")
    private Path folder = RegisterFolder.standard().path();

    ActorFiles actors() {
      return new ActorFiles(new RegisterFolder(folder));
    }
  }
}
