package org.guvoh.bench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.ScoredSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scores the dev parts of every set and prints one table. */
@Command(
    name = "all",
    mixinStandardHelpOptions = true,
    description = "Scores the dev parts of every set; says what is missing and skips it.")
final class AllCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Mixin private RunOptions options = new RunOptions();

  AllCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    long began = System.nanoTime();
    List<SetScore> scores = new ArrayList<>();
    boolean missing = false;
    var run = options.open(err);
    for (ScoredSet set : Sets.all()) {
      List<Path> paths = set.developmentPaths().stream().map(DataFolder::resolve).toList();
      for (Path path : paths) {
        if (Files.exists(path)) {
          scores.add(ScoreCommand.named(set.score(path, run), paths, path));
        } else {
          missing = true;
          scores.add(SetScore.skipped(set.name(), "SKIPPED: there is no " + path));
        }
      }
    }
    options.report(out, scores);
    err.println(
        String.format(Locale.ROOT, "all sets in %.0f s", (System.nanoTime() - began) / 1e9));
    return missing ? BenchExit.SKIPPED : BenchExit.OK;
  }
}
