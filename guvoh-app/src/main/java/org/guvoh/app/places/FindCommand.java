package org.guvoh.app.places;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.guvoh.names.gazetteer.GazetteerFolder;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.entry.NameHit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guvoh gazetteer find}: places by name or nearly so. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description = "Finds places whose name is spelled so or nearly so.")
final class FindCommand implements Callable<Integer> {
  private static final int FOUND_NOTHING = 1;

  private final PrintStream out;

  @Parameters(paramLabel = "NAME", description = "The name, in quotes when it has spaces.")
  private String name = "";

  @Option(names = "--in", description = "Only inside this area: a state's code, or an area's id.")
  private String area = "";

  @Option(names = "--like", description = "How alike a name must be, 0 to 1.")
  private double least = 0.8;

  @Option(names = "--most", description = "How many to show.")
  private int most = 10;

  FindCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    List<NameHit> hits =
        GazetteerFolder.standard().open().listLike(name, least).stream()
            .filter(hit -> area.isEmpty() || hit.place().isWithin(area))
            .limit(most)
            .toList();
    hits.forEach(this::print);
    if (hits.isEmpty()) {
      out.println("no place is called so or nearly so");
    }
    return hits.isEmpty() ? FOUND_NOTHING : 0;
  }

  private void print(NameHit hit) {
    GazetteerPlace place = hit.place();
    String at =
        place
            .position()
            .map(
                p ->
                    String.format(
                        Locale.ROOT,
                        "%.3f, %.3f ±%.0f km",
                        p.latitude(),
                        p.longitude(),
                        p.radiusMetres() / 1000))
            .orElse("no point");
    out.printf(
        Locale.ROOT,
        "%s %.2f  %s  %s %s (as \"%s\")  %s  in %s  [%s]%n",
        hit.match().name().toLowerCase(Locale.ROOT),
        hit.likeness(),
        place.id(),
        place.kind(),
        place.name(),
        hit.matched(),
        at,
        String.join(", ", place.containers()),
        place.source());
  }
}
