package org.guvoh.bench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.guvoh.bench.pile.PileWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a pile of reports to read. */
@Command(
    name = "pile",
    mixinStandardHelpOptions = true,
    description = "Writes copies of the sample reports with changes, for measuring speed.")
final class PileCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "Where to write.")
  private Path folder = Path.of(".");

  @Parameters(index = "1", paramLabel = "COUNT", description = "How many reports.")
  private int count;

  PileCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    out.println("wrote " + new PileWriter().write(folder, count) + " reports to " + folder);
    return BenchExit.OK;
  }
}
