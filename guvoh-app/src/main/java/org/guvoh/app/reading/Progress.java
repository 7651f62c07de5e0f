package org.guvoh.app.reading;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells how far a reading run is: one line rewritten on a terminal, a plain line every ten seconds
 * elsewhere.
 *
 * <p>The time left is reckoned from the pace so far; it is shown only where the number of inputs is
 * known.
 */
public final class Progress {
  private static final long TERMINAL_NANOS = 200_000_000L;
  private static final long PLAIN_NANOS = 10_000_000_000L;

  private final PrintStream out;
  private final boolean terminal;
  private int total;
  private final LongSupplier clock;
  private final long started;
  private long shown;
  private int done;

  /** Progress over {@code total} inputs (0 when not known); {@code clock} gives nanoseconds. */
  public Progress(PrintStream out, boolean terminal, int total, LongSupplier clock) {
    this.out = out;
    this.terminal = terminal;
    this.total = total;
    this.clock = clock;
    this.started = clock.getAsLong();
    this.shown = started;
  }

  /** So many more inputs than thought, as an archive is taken apart. */
  void found(int more) {
    total = total == 0 ? 0 : total + more;
  }

  void step() {
    done++;
    long now = clock.getAsLong();
    if (now - shown >= (terminal ? TERMINAL_NANOS : PLAIN_NANOS)) {
      shown = now;
      out.print(terminal ? "\r" + line(now) + "   " : line(now) + "\n");
      out.flush();
    }
  }

  void finished() {
    if (terminal && shown > started) {
      out.print("\r" + " ".repeat(60) + "\r");
      out.flush();
    }
  }

  private String line(long now) {
    if (total == 0) {
      return "read " + done;
    }
    long left = (now - started) / Math.max(1, done) * (total - done);
    Duration duration = Duration.ofNanos(left);
    return String.format(
        Locale.ROOT,
        "read %d of %d, about %d:%02d left",
        done,
        total,
        duration.toMinutes(),
        duration.toSecondsPart());
  }
}
