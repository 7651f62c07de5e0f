package org.guvoh.bench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.guvoh.bench.gold.OverlapCheck;
import org.guvoh.bench.gold.SheetCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks the form of gold sheets, and that no gold repeats words of the data sets. */
@Command(
    name = "check-gold",
    mixinStandardHelpOptions = true,
    description =
        "Says every fault of the gold's sheets and every run of eight words that the data sets have too.")
final class CheckGoldCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = "guvoh-bench/gold",
      description = "The gold; guvoh-bench/gold if left out.")
  private Path folder = Path.of("guvoh-bench", "gold");

  CheckGoldCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      out.println("SKIPPED: there is no folder " + folder);
      return BenchExit.SKIPPED;
    }
    List<String> faults = new ArrayList<>(SheetCheck.check(folder));
    Path data = DataFolder.resolve(Path.of(""));
    boolean compared = Files.isDirectory(data);
    if (compared) {
      OverlapCheck.find(folder, data).forEach(run -> faults.add("repeats data: " + run));
    }
    faults.forEach(out::println);
    out.println(faults.size() + " faults");
    if (!compared) {
      out.println("SKIPPED: not compared with the data sets, there is no folder " + data);
    }
    return !faults.isEmpty() ? BenchExit.FAILED : compared ? BenchExit.OK : BenchExit.SKIPPED;
  }
}
