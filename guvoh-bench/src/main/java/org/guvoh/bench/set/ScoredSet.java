package org.guvoh.bench.set;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.guvoh.bench.score.SetScore;

/** A set that can be scored. */
public interface ScoredSet {
  /** The name on the command line. */
  String name();

  /** Where its dev parts stand below the folder of the data. */
  List<Path> developmentPaths();

  /** Reads every document below the path and scores it. */
  SetScore score(Path path, Run run) throws IOException;
}
