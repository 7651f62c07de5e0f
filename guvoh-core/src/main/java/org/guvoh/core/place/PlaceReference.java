package org.guvoh.core.place;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.Checks;

/**
 * A place as said, and what it was resolved to.
 *
 * @param name the name or description as the report gives it
 * @param id id of the gazetteer entry; empty when no table knows the name
 * @param containers ids of the areas that contain it, nearest first
 * @param position where it is, when that is known
 * @param precision UCDP location precision 1 (exact) to 7, or 0 when not located
 * @param reason why it was resolved so, or why not
 */
public record PlaceReference(
    String name,
    Optional<String> id,
    List<String> containers,
    Optional<Position> position,
    int precision,
    String reason) {
  public PlaceReference {
    Checks.filled(name, "name");
    containers = List.copyOf(containers);
    Checks.that(
        precision >= 0 && precision <= 7, "UCDP precision is 1 to 7, 0 for none: " + precision);
    Checks.filled(reason, "reason");
  }

  public static PlaceReference unlocated(String name, String reason) {
    return new PlaceReference(name, Optional.empty(), List.of(), Optional.empty(), 0, reason);
  }

  /** The gazetteer id, or the name as said. */
  public String key() {
    return id.orElse(name);
  }
}
