package org.guvoh.app.places;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guvoh gazetteer}: the places Guvoh knows, and bringing more. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = "The places Guvoh knows: import a gazetteer of your own, list them, find a name.",
    footer = {
      "",
      "Example:",
      "  guvoh gazetteer import TJ.txt --format geonames --name tajikistan"
    })
public final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private GazetteerCommand() {}

  /** The command with its subcommands. */
  public static CommandLine create(PrintStream out, PrintStream err) {
    CommandLine gazetteer = new CommandLine(new GazetteerCommand());
    gazetteer.addSubcommand(new ImportCommand(out, err));
    gazetteer.addSubcommand(new ListCommand(out));
    gazetteer.addSubcommand(new FindCommand(out));
    gazetteer.addSubcommand(new RemoveCommand(out));
    return gazetteer;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: import, list, find or remove.");
  }
}
