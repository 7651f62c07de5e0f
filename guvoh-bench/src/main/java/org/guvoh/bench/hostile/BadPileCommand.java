package org.guvoh.bench.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guvoh-bench bad-pile}. */
@Command(
    name = "bad-pile",
    mixinStandardHelpOptions = true,
    description = "Writes a pile of fifty kinds of bad file; see docs/reference/bad-files.md.")
public final class BadPileCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(paramLabel = "FOLDER", description = "Where to write.")
  private Path folder = Path.of(".");

  public BadPileCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    out.println("wrote " + new BadPile().write(folder) + " files to " + folder);
    return 0;
  }
}
