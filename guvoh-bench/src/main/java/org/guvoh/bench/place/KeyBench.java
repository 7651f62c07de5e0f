package org.guvoh.bench.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.guvoh.core.place.Position;
import org.guvoh.names.gazetteer.Gazetteer;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.entry.NameHit;
import org.guvoh.names.gazetteer.internal.IndexWriter;
import org.guvoh.names.gazetteer.internal.PackedIndex;
import org.guvoh.names.place.Globe;
import org.guvoh.names.spelling.SpellingKeys;

/**
 * Whether one spelling leads to another of the same place: one Latin name of each of 1,500 places
 * with several is held out, all other names are the gallery. The best-scored place is the answer;
 * with context only places within 50 km of the true one compete. Places that share exactly the held
 * spelling are true homonyms and do not count as wrong.
 *
 * <p>{@code KeyBench WHOS_ON_FIRST_TABLE STATES [THRESHOLD]}, states such as {@code TJ,AF}.
 */
public final class KeyBench {
  private static final int QUERIES = 1500;
  private static final double CONTEXT_KILOMETRES = 50;
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}'`´‘’ʻʼ. -]+");

  private record Place(String id, List<String> names, Position position) {}

  private KeyBench() {}

  public static void main(String[] arguments) throws IOException {
    Set<String> states = Set.of(arguments[1].split(","));
    double threshold = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 0.7;
    List<Place> places = read(Path.of(arguments[0]), states);
    Random random = new Random(20261121);
    SpellingKeys keys = SpellingKeys.bundled();
    List<Place> several =
        new ArrayList<>(places.stream().filter(place -> place.names().size() > 1).toList());
    java.util.Collections.shuffle(several, random);
    Map<String, String> held = new LinkedHashMap<>();
    for (Place place : several.subList(0, Math.min(QUERIES, several.size()))) {
      held.put(place.id(), place.names().get(random.nextInt(place.names().size())));
    }
    Gazetteer gallery = gallery(places, held, keys);
    Map<String, Place> byId = new LinkedHashMap<>();
    places.forEach(place -> byId.put(place.id(), place));
    for (double kilometres : new double[] {20_040, 100, CONTEXT_KILOMETRES}) {
      measure(gallery, held, byId, keys, threshold, kilometres);
    }
  }

  private static List<Place> read(Path file, Set<String> states) throws IOException {
    List<Place> places = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        if (states.contains(cells[2]) && cells[3].equals("locality") && isInside(cells)) {
          Set<String> names = new LinkedHashSet<>(List.of(cells[4]));
          names.addAll(List.of(cells[10].split("\\|")));
          names.removeIf(name -> name.isBlank() || !LATIN.matcher(name).matches());
          if (!names.isEmpty()) {
            places.add(
                new Place(
                    cells[0],
                    List.copyOf(names),
                    new Position(Double.parseDouble(cells[5]), Double.parseDouble(cells[6]), 0)));
          }
        }
      }
    }
    return places;
  }

  /** Of Afghanistan the north-east only, as in the first measurement. */
  private static boolean isInside(String[] cells) {
    return !cells[2].equals("AF")
        || (Double.parseDouble(cells[5]) > 35.5 && Double.parseDouble(cells[6]) > 66);
  }

  private static Gazetteer gallery(List<Place> places, Map<String, String> held, SpellingKeys keys)
      throws IOException {
    IndexWriter writer = new IndexWriter(keys);
    for (Place place : places) {
      List<String> names = new ArrayList<>(place.names());
      names.remove(held.getOrDefault(place.id(), ""));
      if (!names.isEmpty()) {
        writer.add(
            new GazetteerPlace(
                place.id(),
                names,
                "settlement",
                List.of(),
                Optional.of(place.position()),
                1,
                0,
                "gallery"));
      }
    }
    Path file = Files.createTempFile("guvoh-bench", ".gvz");
    writer.write(file);
    return new Gazetteer(List.of(PackedIndex.open(file)), keys);
  }

  private static void measure(
      Gazetteer gallery,
      Map<String, String> held,
      Map<String, Place> byId,
      SpellingKeys keys,
      double threshold,
      double kilometres) {
    int right = 0;
    int wrong = 0;
    int homonyms = 0;
    for (Map.Entry<String, String> query : held.entrySet()) {
      Position here = find(byId, query.getKey()).position();
      Set<String> same = new HashSet<>();
      Optional<NameHit> best =
          gallery.listLike(query.getValue(), threshold).stream()
              .filter(
                  hit -> Globe.kilometres(here, hit.place().position().orElseThrow()) <= kilometres)
              .peek(
                  hit -> {
                    if (keys.fold(hit.matched()).equals(keys.fold(query.getValue()))) {
                      same.add(hit.place().id());
                    }
                  })
              .filter(
                  hit ->
                      hit.place().id().equals(query.getKey()) || !same.contains(hit.place().id()))
              .max(java.util.Comparator.comparingDouble(NameHit::likeness));
      homonyms += same.isEmpty() ? 0 : 1;
      if (best.isPresent()) {
        boolean found = best.get().place().id().equals(query.getKey());
        right += found ? 1 : 0;
        wrong += found ? 0 : 1;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "threshold %.2f, within %.0f km: recall %.3f, precision %.3f (%d right, %d wrong of %d; %d with homonyms)%n",
        threshold,
        kilometres,
        (double) right / held.size(),
        (double) right / Math.max(1, right + wrong),
        right,
        wrong,
        held.size(),
        homonyms);
  }

  private static Place find(Map<String, Place> byId, String id) {
    return Optional.ofNullable(byId.get(id)).orElseThrow();
  }
}
