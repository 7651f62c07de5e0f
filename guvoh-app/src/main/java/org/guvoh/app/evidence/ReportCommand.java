package org.guvoh.app.evidence;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guvoh report}: single reports. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description =
        "Adds a typed report; erases a report or blacks words out of it; lists timestamps.")
public final class ReportCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private ReportCommand() {}

  /** The command with its subcommands. */
  public static CommandLine create(InputStream in, PrintStream out, PrintStream err) {
    Clock clock = Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofSeconds(1));
    CommandLine command = new CommandLine(new ReportCommand());
    command.addSubcommand(new AddReportCommand(in, out, err, clock));
    command.addSubcommand(new RedactReportCommand(out, clock));
    command.addSubcommand(new ProofsCommand(out));
    return command;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: add, redact or proofs.");
  }
}
