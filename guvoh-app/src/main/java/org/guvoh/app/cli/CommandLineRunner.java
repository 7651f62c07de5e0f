package org.guvoh.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.guvoh.app.evidence.ReportCommand;
import org.guvoh.app.places.GazetteerCommand;
import org.guvoh.app.places.PlacesCommand;
import org.guvoh.app.register.ActorsCommand;
import org.guvoh.app.terrain.TerrainCommand;
import org.guvoh.language.reader.LanguageSetupException;
import org.guvoh.store.sqlite.CaseFileException;
import org.guvoh.terrain.TerrainException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs the command line: wires the commands, turns failures into one line of words and an exit
 * code.
 */
public final class CommandLineRunner {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  public CommandLineRunner(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Runs and returns the exit code. */
  public int run(String... arguments) {
    CommandLine commands = new CommandLine(new RootCommand());
    Console console = new Console(in, out, err);
    commands.addSubcommand(new DemoCommand(console));
    commands.addSubcommand(new ReadCommand(console));
    commands.addSubcommand(new ExtractCommand(console));
    commands.addSubcommand(ReportCommand.create(in, out, err));
    commands.addSubcommand(new ParseCommand(console));
    commands.addSubcommand(PlacesCommand.create(out));
    commands.addSubcommand(GazetteerCommand.create(out, err));
    commands.addSubcommand(new IncidentsCommand(console));
    commands.addSubcommand(new ClaimsCommand(console));
    commands.addSubcommand(new OriginsCommand(console));
    commands.addSubcommand(new DisagreementsCommand(console));
    commands.addSubcommand(new EstimateCommand(console));
    commands.addSubcommand(new UnknownsCommand(console));
    commands.addSubcommand(new DossierCommand(console));
    commands.addSubcommand(new ExportCommand(console));
    commands.addSubcommand(ActorsCommand.create(out, err));
    commands.addSubcommand(TerrainCommand.create(out));
    commands.addSubcommand(new DoctorCommand(console));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setOut(writer(out));
    commands.setErr(writer(err));
    commands.setParameterExceptionHandler((failure, given) -> misunderstood(failure));
    commands.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
    return commands.execute(arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static int misunderstood(ParameterException failure) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("guvoh: " + failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, err);
    command.usage(err);
    return ExitCode.USAGE;
  }

  private int failed(Exception failure) {
    if (failure instanceof CaseFileException
        || failure instanceof LanguageSetupException
        || failure instanceof UncheckedIOException
        || failure instanceof FileProblem) {
      err.println("guvoh: " + failure.getMessage());
      return ExitCode.FILE;
    }
    if (failure instanceof TerrainException refused) {
      err.println("guvoh: " + refused.getMessage() + " [" + refused.code() + "]");
      return ExitCode.FILE;
    }
    if (failure instanceof IOException broken) {
      err.println("guvoh: " + FileProblem.words(broken));
      return ExitCode.FILE;
    }
    err.println("guvoh: a fault of the program, please report it: " + failure);
    failure.printStackTrace(err);
    return ExitCode.FAULT;
  }
}
