package org.guvoh.bench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.ScoredSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores one set. */
@Command(mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {
  private final ScoredSet set;
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files, folders or archives of the set's format; the dev parts if left out.")
  private List<Path> paths = List.of();

  @Mixin private RunOptions options = new RunOptions();

  ScoreCommand(ScoredSet set, PrintStream out, PrintStream err) {
    this.set = set;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> given =
        paths.isEmpty() ? set.developmentPaths().stream().map(DataFolder::resolve).toList() : paths;
    List<SetScore> scores = new ArrayList<>();
    boolean missing = false;
    var run = options.open(err);
    for (Path path : given) {
      if (Files.exists(path)) {
        scores.add(named(set.score(path, run), given, path));
      } else {
        missing = true;
        scores.add(SetScore.skipped(set.name(), "SKIPPED: there is no " + path));
      }
    }
    options.report(out, scores);
    return missing ? BenchExit.SKIPPED : BenchExit.OK;
  }

  /** With several files of a set the name of the file tells its figures apart. */
  static SetScore named(SetScore score, List<Path> given, Path path) {
    if (given.size() == 1) {
      return score;
    }
    String file = String.valueOf(path.getFileName()).replaceAll("\\..*", "");
    return new SetScore(
        score.set() + ":" + file,
        score.documents(),
        score.note(),
        score.figures(),
        score.mistakes());
  }
}
