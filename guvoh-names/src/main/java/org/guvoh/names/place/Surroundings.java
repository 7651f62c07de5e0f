package org.guvoh.names.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guvoh.core.place.Position;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;

/**
 * Where the names of a report point to, taken together: how much weight lies in each area and in
 * each cell of half a degree. Time and memory are linear in the options.
 */
final class Surroundings {
  private static final double CELL_DEGREES = 0.5;
  private static final double NEAR_KILOMETRES = 50;
  private static final double LEAST_SHARE = 0.05;

  private final Map<String, Double> inArea = new HashMap<>();
  private final Map<String, Map<Integer, Double>> named = new HashMap<>();
  private final Map<Long, Map<String, Weighted>> cells = new HashMap<>();

  private record Weighted(Position position, double weight, int group) {}

  /** Adds the options of one name with their shares, which sum to one. */
  void add(int group, List<Option> options, double[] shares) {
    Map<String, Double> areas = new HashMap<>();
    for (int i = 0; i < shares.length; i++) {
      GazetteerPlace place = options.get(i).place();
      double share = shares[i];
      Set<String> around = new HashSet<>(place.containers());
      around.add(place.id());
      around.forEach(area -> areas.merge(area, share, Double::sum));
      if (share > LEAST_SHARE) {
        named.computeIfAbsent(place.id(), id -> new HashMap<>()).merge(group, share, Math::max);
      }
      place
          .position()
          .filter(position -> isSmall(place) && share > LEAST_SHARE)
          .ifPresent(
              position ->
                  cells
                      .computeIfAbsent(cell(position, 0, 0), key -> new HashMap<>())
                      .put(place.id(), new Weighted(position, share, group)));
    }
    areas.forEach((area, weight) -> inArea.merge(area, weight, Double::sum));
  }

  private static boolean isSmall(GazetteerPlace place) {
    return place.precision() > 0 && place.precision() <= 3;
  }

  /** The weight of other names in an area. */
  double inArea(String area, double own) {
    return Math.max(0, inArea.getOrDefault(area, 0.0) - own);
  }

  /** How surely another name of the report names the area itself. */
  double named(String area, int group) {
    return named.getOrDefault(area, Map.of()).entrySet().stream()
        .filter(entry -> entry.getKey() != group)
        .mapToDouble(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /** The weight of other names within fifty kilometres. */
  double near(Position here, int group) {
    double sum = 0;
    for (int north = -1; north <= 1; north++) {
      for (int east = -2; east <= 2; east++) {
        for (Weighted other : cells.getOrDefault(cell(here, north, east), Map.of()).values()) {
          if (other.group() != group
              && Globe.kilometres(here, other.position()) <= NEAR_KILOMETRES) {
            sum += other.weight();
          }
        }
      }
    }
    return sum;
  }

  private static long cell(Position position, int north, int east) {
    long row = (long) Math.floor(position.latitude() / CELL_DEGREES) + north;
    long column = (long) Math.floor(position.longitude() / CELL_DEGREES) + east;
    return row * 10_000 + column;
  }
}
