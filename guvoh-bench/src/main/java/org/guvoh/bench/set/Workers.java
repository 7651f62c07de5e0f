package org.guvoh.bench.set;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Two threads that work on documents; says on one line how far they are. */
public final class Workers {
  private static final int THREADS = 2;
  private static final long PAUSE_NANOS = 2_000_000_000L;

  private final PrintStream progress;

  public Workers(PrintStream progress) {
    this.progress = progress;
  }

  /** Results in the order of the documents; the first failure ends the work and is thrown. */
  public <D, R> List<R> map(String label, List<D> documents, Function<D, R> work) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Counter counter = new Counter(label, documents.size());
      List<Future<R>> futures = new ArrayList<>();
      for (D document : documents) {
        futures.add(
            threads.submit(
                () -> {
                  R result = work.apply(document);
                  counter.step();
                  return result;
                }));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("measuring was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a document of " + label + " failed: " + e.getCause(), e);
    } finally {
      threads.shutdownNow();
    }
  }

  private final class Counter {
    private final String label;
    private final int total;
    private final long began = System.nanoTime();
    private final AtomicInteger done = new AtomicInteger();
    private long said = began;

    Counter(String label, int total) {
      this.label = label;
      this.total = total;
    }

    void step() {
      int now = done.incrementAndGet();
      synchronized (this) {
        long time = System.nanoTime();
        if (time - said > PAUSE_NANOS) {
          said = time;
          double left = (time - began) / 1e9 / now * (total - now);
          progress.println(
              String.format(Locale.ROOT, "%s: %d of %d, %.0f s left", label, now, total, left));
        }
      }
    }
  }
}
