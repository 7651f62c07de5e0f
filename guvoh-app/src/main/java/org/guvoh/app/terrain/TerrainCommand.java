package org.guvoh.app.terrain;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guvoh terrain}: what can be seen from where, on elevation data the user brings. */
@Command(
    name = "terrain",
    mixinStandardHelpOptions = true,
    description = "Sight over ground: what a post can see, on elevation tiles you bring.",
    footer = {"", "Begin with 'guvoh terrain demo'. Within sight is not seen."})
public final class TerrainCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private TerrainCommand() {}

  /** The command with its subcommands, printing to a stream. */
  public static CommandLine create(PrintStream out) {
    CommandLine terrain = new CommandLine(new TerrainCommand());
    terrain.addSubcommand(new InfoCommand(out));
    terrain.addSubcommand(new HillshadeCommand(out));
    terrain.addSubcommand(new SightCommand(out));
    terrain.addSubcommand(new ViewshedCommand(out));
    terrain.addSubcommand(new TerrainDemoCommand(out));
    return terrain;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: info, hillshade, sight, viewshed or demo.");
  }
}
