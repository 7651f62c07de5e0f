package org.guvoh.app.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Pure work on many threads, with results in the order of the inputs.
 *
 * <p>At most {@code window} inputs are under way, and of those held in memory at most {@value
 * #MOST_BYTES} bytes beside a single larger one, whatever the pile; the thread that offers inputs
 * also receives the results.
 */
final class OrderedWorkers<I, O> implements AutoCloseable {
  private static final int SECONDS_TO_END = 60;
  private static final long MOST_BYTES = 24L << 20;

  private final ExecutorService threads;
  private final Deque<Future<O>> underWay = new ArrayDeque<>();
  private final Deque<Long> sizes = new ArrayDeque<>();
  private long bytes;
  private final int window;
  private final Function<I, O> work;
  private final Consumer<O> receiver;

  OrderedWorkers(int workers, Function<I, O> work, Consumer<O> receiver) {
    this.threads = Executors.newFixedThreadPool(workers, OrderedWorkers::daemon);
    this.window = workers * 4;
    this.work = work;
    this.receiver = receiver;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "guvoh-worker");
    thread.setDaemon(true);
    return thread;
  }

  void offer(I input) {
    offer(input, 0);
  }

  /** Offers an input that holds so many bytes in memory. */
  void offer(I input, long size) {
    while (underWay.size() >= window || (bytes + size > MOST_BYTES && !underWay.isEmpty())) {
      receiveOldest();
    }
    bytes += size;
    sizes.add(size);
    underWay.add(threads.submit(() -> work.apply(input)));
  }

  /** Waits until every input offered has been received. */
  void drain() {
    while (!underWay.isEmpty()) {
      receiveOldest();
    }
  }

  private void receiveOldest() {
    bytes -= sizes.remove();
    try {
      receiver.accept(underWay.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException asItWas) {
        throw asItWas;
      }
      throw new IllegalStateException("a worker failed: " + e.getCause(), e.getCause());
    }
  }

  /** Ends the workers, and waits for those under way: what they share may be closed behind this. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        throw new IllegalStateException("a worker did not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
