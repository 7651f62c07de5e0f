package org.guvoh.app.places;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guvoh places}: which place a name means, and why. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    description = "Which places a text names, which others were weighed, and why.",
    footer = {"", "Example:", "  guvoh places explain \"Two posts near X in Y district\""})
public final class PlacesCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private PlacesCommand() {}

  /** The command with its subcommands, printing to a stream. */
  public static CommandLine create(PrintStream out) {
    CommandLine places = new CommandLine(new PlacesCommand());
    places.addSubcommand(new ExplainCommand(out));
    return places;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: explain.");
  }
}
