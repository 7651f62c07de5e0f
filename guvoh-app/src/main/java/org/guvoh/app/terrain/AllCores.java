package org.guvoh.app.terrain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.guvoh.terrain.Workers;

/** Lends the terrain library one thread for every core, for as long as one question takes. */
final class AllCores implements Workers {
  @Override
  public int count() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Override
  public void forEach(int tasks, IntConsumer task) {
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(count(), tasks));
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < tasks; i++) {
        int number = i;
        running.add(threads.submit(() -> task.accept(number)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while computing", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
