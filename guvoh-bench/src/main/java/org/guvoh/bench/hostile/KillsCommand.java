package org.guvoh.bench.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guvoh-bench kills}. */
@Command(
    name = "kills",
    mixinStandardHelpOptions = true,
    description = "Kills guvoh read at random moments and looks at what is left.")
public final class KillsCommand implements Callable<Integer> {
  private static final int REPORTS = 60;
  private final PrintStream out;

  @Parameters(arity = "0..1", paramLabel = "COUNT", description = "How many kills.")
  private int count = 500;

  @Option(names = "--seed", paramLabel = "N", description = "Repeats the moments of another run.")
  private long seed = System.nanoTime();

  public KillsCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    KillHarness.Result result =
        new KillHarness(Files.createTempDirectory("guvoh-kills"), REPORTS, seed, out).run(count, 1);
    out.println(result.kills() + " kills, a case file begun in " + result.begun());
    result.faults().forEach(out::println);
    return result.faults().isEmpty() ? 0 : 1;
  }
}
