package org.guvoh.bench.muc;

import java.util.List;

/**
 * Places of answer keys, from the country inwards: {@code PERU: AYACUCHO (CITY)}; a stretch has two
 * ends with a hyphen between. Credit: 1 for the innermost place, one half for any that contains it.
 */
final class MucPlace {
  private MucPlace() {}

  static double credit(List<String> key, String found) {
    String name = MucForm.of(found);
    double best = 0;
    for (String alternative : key) {
      String[] levels = alternative.split(":");
      for (int i = 0; i < levels.length; i++) {
        for (String end : levels[i].split(" - ")) {
          if (MucForm.of(end.replaceAll("\\(.*?\\)?$", "")).equals(name)) {
            best = Math.max(best, i == levels.length - 1 ? 1 : .5);
          }
        }
      }
    }
    return best;
  }
}
