package org.guvoh.store.evidence;

import org.jdbi.v3.core.Handle;

/** Engines, numbered as they came into the case file; the one in use last is the newest. */
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

  /** Makes it the newest, whether it is new or comes back. */
  static void use(Handle handle, String engine) {
    handle.execute(
        "INSERT INTO engine_uses (engine_number) SELECT ? WHERE ? IS NOT"
            + " (SELECT engine_number FROM engine_uses ORDER BY use_number DESC LIMIT 1)",
        number(handle, engine),
        number(handle, engine));
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
