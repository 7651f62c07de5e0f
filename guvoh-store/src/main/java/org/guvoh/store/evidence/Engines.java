package org.guvoh.store.evidence;

import org.jdbi.v3.core.Handle;

/** Engines, numbered as they came into the case file; the highest number is the newest. */
final class Engines {
  private Engines() {}

  /** The engine's number; a new engine gets the next. */
  static long number(Handle handle, String engine) {
    return handle
        .createQuery("SELECT engine_number FROM engines WHERE engine = ?")
        .bind(0, engine)
        .mapTo(Long.class)
        .findOne()
        .orElseGet(() -> add(handle, engine));
  }

  private static long add(Handle handle, String engine) {
    handle.execute("INSERT INTO engines (engine) VALUES (?)", engine);
    return handle
        .createQuery("SELECT engine_number FROM engines WHERE engine = ?")
        .bind(0, engine)
        .mapTo(Long.class)
        .one();
  }
}
