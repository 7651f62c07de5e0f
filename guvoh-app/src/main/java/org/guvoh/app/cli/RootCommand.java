package org.guvoh.app.cli;

import org.guvoh.app.version.EngineVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guvoh} without a command: says what there is. */
@Command(
    name = "guvoh",
    customSynopsis = "guvoh COMMAND [options and files of the command]",
    description = {
      "Reads reports of contested incidents into one case file in which every figure, actor, place"
          + " and date stands beside who said it, through whom, how surely, in which sentence.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    footer = {
      "",
      "'guvoh COMMAND --help' says what a command takes, with an example.",
      "Begin with 'guvoh demo', or 'guvoh read FOLDER' and then 'guvoh dossier all'.",
      "Exit codes: 0 done, 1 something was refused, 2 usage, 3 a file cannot be used, 70 fault."
    })
final class RootCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"guvoh " + EngineVersion.program(), EngineVersion.extraction()};
    }
  }
}
