package org.guvoh.core;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Tries a law on random inputs. A failure names the seed; {@code -Dguvoh.seed=N} repeats exactly
 * that trial.
 */
public final class Law {
  private static final long FIRST_SEED = 20311104L;

  private Law() {}

  public static void holds(int trials, Consumer<Random> law) {
    Long one = Long.getLong("guvoh.seed");
    long first = one == null ? FIRST_SEED : one;
    for (long seed = first; seed < first + (one == null ? trials : 1); seed++) {
      try {
        law.accept(new Random(seed));
      } catch (AssertionError | RuntimeException broken) {
        throw new AssertionError("broken with -Dguvoh.seed=" + seed, broken);
      }
    }
  }
}
