package org.guvoh.bench.place;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.guvoh.names.gazetteer.Gazetteer;
import org.guvoh.names.gazetteer.GazetteerFolder;

/**
 * How many look-ups by likeness one core makes a second of its processor time: names of the bundled
 * gazetteer with one letter lost, added or changed, likeness .80 and more, against the whole world.
 *
 * <p>{@code LookupBench [ROUNDS]}; the first rounds warm the program up.
 */
public final class LookupBench {
  private static final int QUERIES = 8_000;
  private static final double LEAST_LIKENESS = 0.8;
  private static final double NANOS = 1e9;

  private LookupBench() {}

  public static void main(String[] arguments) {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 6;
    Gazetteer gazetteer = GazetteerFolder.standard().open();
    List<String> queries = queries(gazetteer, new Random(20261125));
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < rounds; round++) {
      long from = clock.getCurrentThreadCpuTime();
      long hits = 0;
      for (String query : queries) {
        hits += gazetteer.listLike(query, LEAST_LIKENESS).size();
      }
      double seconds = (clock.getCurrentThreadCpuTime() - from) / NANOS;
      System.out.printf(
          Locale.ROOT,
          "round %d: %.0f look-ups a second of processor time, %d hits%n",
          round,
          queries.size() / seconds,
          hits);
    }
  }

  private static List<String> queries(Gazetteer gazetteer, Random random) {
    List<String> names =
        gazetteer.stream()
            .filter(place -> random.nextInt(20) == 0)
            .map(place -> place.names().get(random.nextInt(place.names().size())))
            .filter(name -> name.length() >= 4 && name.length() <= 24)
            .filter(name -> name.chars().allMatch(unit -> unit < 0x250))
            .toList();
    List<String> queries = new ArrayList<>(names);
    Collections.shuffle(queries, random);
    return queries.stream().limit(QUERIES).map(name -> misspelled(name, random)).toList();
  }

  private static String misspelled(String name, Random random) {
    int at = random.nextInt(name.length());
    char letter = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(3)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + letter + name.substring(at);
      default -> name.substring(0, at) + letter + name.substring(at + 1);
    };
  }
}
