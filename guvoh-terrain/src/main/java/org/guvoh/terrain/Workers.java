package org.guvoh.terrain;

import java.util.function.IntConsumer;

/**
 * Who does independent pieces of work. This library owns no threads: the caller lends them, and the
 * answer never depends on how many there are.
 */
public interface Workers {

  /** How many pieces can be done at once. */
  int count();

  /** Does every task from 0 to tasks − 1 once, in any order, and returns when all are done. */
  void forEach(int tasks, IntConsumer task);

  /** The calling thread alone. */
  static Workers alone() {
    return new Workers() {
      @Override
      public int count() {
        return 1;
      }

      @Override
      public void forEach(int tasks, IntConsumer task) {
        for (int i = 0; i < tasks; i++) {
          task.accept(i);
        }
      }
    };
  }
}
