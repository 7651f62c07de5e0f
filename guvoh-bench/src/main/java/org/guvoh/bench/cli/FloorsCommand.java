package org.guvoh.bench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.guvoh.bench.engine.Engines;
import org.guvoh.bench.floor.Floors;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.bench.set.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares the figures on the gold's dev half with their floors, and raises the floors. */
@Command(
    name = "floors",
    mixinStandardHelpOptions = true,
    description = "Says which figures lie below their floors; exit code 1 if any does.")
final class FloorsCommand implements Callable<Integer> {
  private static final Path TABLE =
      Path.of("guvoh-bench/src/main/resources/org/guvoh/bench/floor/floors.tsv");

  private final PrintStream out;
  private final PrintStream err;

  @Option(
      names = "--raise",
      description = "Raise every floor to what is reached now, in the table of the sources.")
  private boolean raise;

  FloorsCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    Floors floors = Floors.standard();
    Floors raised = floors;
    List<String> fallen = new ArrayList<>();
    Run run = new Run(Engines.open("current"), true, new Workers(err));
    for (ScoredSet set : Sets.all()) {
      Path path = set.developmentPaths().get(0);
      if (floors.sets().contains(set.name()) && Files.exists(path)) {
        SetScore score = set.score(path, run);
        fallen.addAll(floors.fallen(score));
        raised = raised.raised(score);
      }
    }
    fallen.forEach(out::println);
    if (raise) {
      String comments =
          Files.readString(TABLE)
              .lines()
              .filter(line -> line.startsWith("#"))
              .collect(Collectors.joining("\n"));
      Files.writeString(TABLE, comments + "\n" + raised.rows(), StandardCharsets.UTF_8);
      out.println("floors raised in " + TABLE);
    }
    return fallen.isEmpty() ? BenchExit.OK : BenchExit.FAILED;
  }
}
