package org.guvoh.names.register;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.Checks;
import org.guvoh.core.place.Position;

/**
 * A place of the tables.
 *
 * @param id its id; a state's is its ISO code
 * @param name its usual name
 * @param aliases its other names
 * @param feature what it is: "state", "capital", or a feature word
 * @param containers ids of the areas that contain it, nearest first
 * @param position where it is, when the table is sure
 * @param table the table it comes from
 */
public record RegisteredPlace(
    String id,
    String name,
    List<String> aliases,
    String feature,
    List<String> containers,
    Optional<Position> position,
    String table) {
  public static final String STATE = "state";
  public static final String CAPITAL = "capital";

  public RegisteredPlace {
    Checks.filled(id, "id");
    Checks.filled(name, "name");
    aliases = List.copyOf(aliases);
    containers = List.copyOf(containers);
  }

  /** Whether those who rule a state may be called by this name. */
  public boolean canRule() {
    return feature.equals(STATE) || feature.equals(CAPITAL);
  }
}
