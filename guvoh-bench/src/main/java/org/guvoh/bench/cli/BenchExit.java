package org.guvoh.bench.cli;

/** Exit codes of the bench; docs/benchmarks.md has them in words. */
final class BenchExit {
  static final int OK = 0;

  /** Something was wrong with the data, or a fault of the program. */
  static final int FAILED = 1;

  static final int USAGE = 2;

  /** A set was not there and was skipped; everything else was scored. */
  static final int SKIPPED = 4;

  private BenchExit() {}
}
