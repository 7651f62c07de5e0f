package org.guvoh.terrain.sight;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.guvoh.terrain.Workers;

/** Work on the platform's shared threads, last task first. */
final class TwoThreads implements Workers {
  @Override
  public int count() {
    return 2;
  }

  @Override
  public void forEach(int tasks, IntConsumer task) {
    IntStream.range(0, tasks).map(i -> tasks - 1 - i).parallel().forEach(task);
  }
}
