package org.guvoh.bench.cli;

import java.nio.file.Path;

/**
 * Where the data sets stand: {@code ../shared/data} from the repository's root, or what the
 * environment variable {@code GUVOH_DATA} names. The repository's own gold is found from the root.
 */
final class DataFolder {
  private DataFolder() {}

  static Path resolve(Path relative) {
    if (relative.startsWith("guvoh-bench")) {
      return relative;
    }
    String named = System.getenv("GUVOH_DATA");
    return (named == null ? Path.of("..", "shared", "data") : Path.of(named)).resolve(relative);
  }
}
