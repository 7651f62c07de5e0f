package org.guvoh.bench.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Samples drawn from a fixed seed; the order of the items is kept. */
public final class Sample {
  private static final long SEED = 20261125L;

  private Sample() {}

  /** At most {@code limit} items. */
  public static <T> List<T> of(List<T> items, int limit) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, new Random(SEED));
    return places.stream().limit(limit).sorted().map(items::get).toList();
  }

  /** Whole groups until at least {@code limit} items are in. */
  public static <T> List<T> ofGroups(List<T> items, Function<T, String> group, int limit) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    items.forEach(item -> sizes.merge(group.apply(item), 1, Integer::sum));
    List<String> groups = new ArrayList<>(sizes.keySet());
    Collections.shuffle(groups, new Random(SEED));
    Set<String> chosen = new LinkedHashSet<>();
    int count = 0;
    for (String name : groups) {
      if (count < limit) {
        chosen.add(name);
        count += sizes.getOrDefault(name, 0);
      }
    }
    return items.stream().filter(item -> chosen.contains(group.apply(item))).toList();
  }
}
