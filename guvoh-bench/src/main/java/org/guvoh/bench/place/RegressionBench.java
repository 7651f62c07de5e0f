package org.guvoh.bench.place;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.place.Position;
import org.guvoh.core.text.Passage;
import org.guvoh.names.NameTables;
import org.guvoh.names.gazetteer.BundledGazetteer;
import org.guvoh.names.gazetteer.Gazetteer;
import org.guvoh.names.gazetteer.GazetteerImport;
import org.guvoh.names.gazetteer.entry.NameHit;
import org.guvoh.names.gazetteer.internal.PackedIndex;
import org.guvoh.names.gazetteer.source.PlaceFormats;
import org.guvoh.names.place.Globe;
import org.guvoh.names.place.PlaceName;
import org.guvoh.names.place.PlaceResolution;
import org.guvoh.names.spelling.SpellingKeys;

/**
 * Whether the places of a list are found: by any place that the gazetteer offers for the spelling
 * in the right state, and by the one that is chosen when a text says no more than the spelling and
 * the state. Within 25 km of a position typed by hand, itself good to about ten.
 *
 * <p>{@code RegressionBench LIST [WHOS_ON_FIRST_TABLE]}
 */
public final class RegressionBench {
  private static final double NEAR_KILOMETRES = 25;
  private static final double LEAST_LIKENESS = 0.75;

  private record Wanted(String place, String state, List<String> spellings, Position position) {}

  private final PrintStream out;
  private final List<Wanted> wanted;

  private RegressionBench(PrintStream out, List<Wanted> wanted) {
    this.out = out;
    this.wanted = wanted;
  }

  public static void main(String[] arguments) throws IOException {
    RegressionBench bench = new RegressionBench(System.out, read(Path.of(arguments[0])));
    Path home = Files.createTempDirectory("guvoh-bench");
    SpellingKeys keys = SpellingKeys.bundled();
    BundledGazetteer bundled = new BundledGazetteer(home);
    PackedIndex with = bundled.open();
    bench.measure(
        "without supplement", new Gazetteer(List.of(bundled.withoutSupplement().open()), keys));
    bench.measure("with supplement", new Gazetteer(List.of(with), keys));
    if (arguments.length > 1) {
      List<PackedIndex> all = new ArrayList<>(List.of(with));
      GazetteerImport.Summary summary =
          new GazetteerImport(keys)
              .run(
                  Path.of(arguments[1]),
                  PlaceFormats.find("whosonfirst-tsv").orElseThrow(),
                  home.resolve("wof"));
      bench.out.println(
          "imported " + summary.places() + " places, " + summary.refused() + " refused");
      for (Path file : summary.files()) {
        all.add(PackedIndex.open(file));
      }
      bench.measure("with supplement and the imported table", new Gazetteer(all, keys));
    }
  }

  private static List<Wanted> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(
            cells ->
                new Wanted(
                    cells[0],
                    cells[1],
                    List.of(cells[2].split("\\|")),
                    new Position(Double.parseDouble(cells[3]), Double.parseDouble(cells[4]), 0)))
        .toList();
  }

  private void measure(String name, Gazetteer gazetteer) {
    PlaceResolution resolution = new PlaceResolution(gazetteer, NameTables.features());
    int[] found = new int[4];
    int spellings = 0;
    StringBuilder missed = new StringBuilder();
    for (Wanted place : wanted) {
      for (int i = 0; i < place.spellings().size(); i++) {
        String spelling = place.spellings().get(i);
        boolean offered = isOffered(gazetteer, place, spelling);
        boolean chosen = isChosen(gazetteer, resolution, place, spelling);
        found[0] += i == 0 && offered ? 1 : 0;
        found[1] += i == 0 && chosen ? 1 : 0;
        found[2] += offered ? 1 : 0;
        found[3] += chosen ? 1 : 0;
        spellings++;
        if (!offered || !chosen) {
          missed.append(' ').append(spelling).append(offered ? "(not chosen)" : "").append(',');
        }
      }
    }
    out.printf(
        "%s: first spelling offered %d, chosen %d of %d; spellings offered %d, chosen %d of %d%n  missed:%s%n",
        name, found[0], found[1], wanted.size(), found[2], found[3], spellings, missed);
  }

  private static boolean isOffered(Gazetteer gazetteer, Wanted place, String spelling) {
    return gazetteer.listLike(spelling, LEAST_LIKENESS).stream()
        .map(NameHit::place)
        .filter(hit -> hit.isWithin(place.state()))
        .anyMatch(hit -> isNear(hit.position(), place));
  }

  private static boolean isChosen(
      Gazetteer gazetteer, PlaceResolution resolution, Wanted place, String spelling) {
    String state = gazetteer.findPlace(place.state()).orElseThrow().name();
    String text = spelling + ", " + state;
    List<PlaceReference> resolved =
        resolution.resolve(
            text,
            List.of(
                name(text, 0, spelling.length()),
                name(text, spelling.length() + 2, text.length())));
    return isNear(resolved.get(0).position(), place);
  }

  private static PlaceName name(String text, int start, int end) {
    Passage passage = Passage.of(text, start, end);
    return new PlaceName(
        passage, PlaceReference.unlocated(passage.exact(), "named"), PlaceUse.LITERAL);
  }

  private static boolean isNear(Optional<Position> position, Wanted place) {
    return position
        .filter(found -> Globe.kilometres(found, place.position()) <= NEAR_KILOMETRES)
        .isPresent();
  }
}
