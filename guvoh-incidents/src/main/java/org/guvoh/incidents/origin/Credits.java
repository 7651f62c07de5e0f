package org.guvoh.incidents.origin;

/** Whether one report names the publisher of another that appeared no later. */
final class Credits {
  private Credits() {}

  static boolean credits(Telling later, Telling earlier) {
    return !earlier.publisherNames().isEmpty()
        && !earlier.publisher().equals(later.publisher())
        && later.words().containsAll(earlier.publisherNames())
        && !before(later, earlier);
  }

  /** Whether the one that would credit appeared before the other. */
  private static boolean before(Telling later, Telling earlier) {
    return later.published().isPresent()
        && earlier.published().isPresent()
        && later.published().get().latest().isPresent()
        && earlier.published().get().earliest().isPresent()
        && later
            .published()
            .get()
            .latest()
            .get()
            .isBefore(earlier.published().get().earliest().get());
  }
}
