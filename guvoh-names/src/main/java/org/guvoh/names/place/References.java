package org.guvoh.names.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.place.Position;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;

/** Writes down which place a name means, or that it stays open, with the reason. */
final class References {
  private static final double OPEN_MARGIN = 0.35;
  private static final double SAME_PLACE_KILOMETRES = 50;
  private static final double LEAST_FUZZY_EVIDENCE = 1.5;
  private static final double SITE_RADIUS_METRES = 25_000;
  private static final int SITE_PRECISION = 2;
  private static final int SHOWN = 4;
  private static final String PUT_IN = "; the text puts it in ";

  private References() {}

  /**
   * What a name means.
   *
   * @param site the word for what stands in the place, such as a hospital
   * @param options the weightiest first
   * @param area where the text puts it
   */
  static PlaceReference of(
      PlaceName name, Optional<String> site, List<Option> options, Optional<Option> area) {
    PlaceReference said = name.reference();
    if (options.isEmpty()) {
      return unknown(said, area);
    }
    Option best = options.get(0);
    if (best.isFuzzy() && best.evidence() < LEAST_FUZZY_EVIDENCE) {
      return unknown(said, area);
    }
    List<Option> rivals =
        options.stream()
            .filter(other -> best.weight() - other.weight() < OPEN_MARGIN)
            .filter(other -> other.equals(best) || isElsewhere(best, other))
            .toList();
    if (rivals.size() > 1 && name.use() != PlaceUse.DEMONYM) {
      return new PlaceReference(
          said.name(),
          Optional.empty(),
          shared(rivals),
          Optional.empty(),
          0,
          "open between " + shown(options));
    }
    return site.filter(word -> Priors.excludes(best.place(), word))
        .map(word -> standingIn(said, best, word))
        .orElseGet(() -> located(said, best, options));
  }

  /** The areas that all of them lie in, nearest first. */
  private static List<String> shared(List<Option> options) {
    return options.get(0).place().containers().stream()
        .filter(area -> options.stream().allMatch(other -> other.place().isWithin(area)))
        .toList();
  }

  /** A name that no gazetteer has still lies where the text puts it, by the gazetteer's ids. */
  private static PlaceReference unknown(PlaceReference said, Optional<Option> area) {
    if (area.isEmpty() || said.id().isPresent()) {
      return said;
    }
    GazetteerPlace around = area.get().place();
    List<String> containers = new ArrayList<>(List.of(around.id()));
    containers.addAll(around.containers());
    return new PlaceReference(
        said.name(),
        Optional.empty(),
        containers,
        Optional.empty(),
        0,
        said.reason().contains(PUT_IN) ? said.reason() : said.reason() + PUT_IN + around.name());
  }

  /** A hospital, an airport and the like that the gazetteer lacks lies in the place of its name. */
  private static PlaceReference standingIn(PlaceReference said, Option best, String site) {
    GazetteerPlace place = best.place();
    List<String> containers = new ArrayList<>(List.of(place.id()));
    containers.addAll(place.containers());
    Optional<Position> position =
        place
            .position()
            .map(
                p ->
                    new Position(
                        p.latitude(),
                        p.longitude(),
                        Math.max(p.radiusMetres(), SITE_RADIUS_METRES)));
    return new PlaceReference(
        said.name(),
        Optional.empty(),
        containers,
        position,
        position.isPresent() ? Math.max(SITE_PRECISION, place.precision()) : 0,
        "the "
            + site
            + " itself is not in the gazetteer; in or near "
            + place.kind()
            + " "
            + place.name()
            + " ("
            + place.source()
            + ")");
  }

  private static boolean isElsewhere(Option one, Option other) {
    return one.kilometresTo(other).map(km -> km > SAME_PLACE_KILOMETRES).orElse(false)
        && !one.place().isWithin(other.place().id())
        && !other.place().isWithin(one.place().id());
  }

  private static PlaceReference located(PlaceReference said, Option best, List<Option> options) {
    GazetteerPlace place = best.place();
    String spelling = best.isFuzzy() ? ", spelled like \"" + best.hit().matched() + "\"" : "";
    String why = best.reasons().isEmpty() ? "" : "; " + String.join(", ", best.reasons());
    String also = options.size() > 1 ? "; before " + shown(options.subList(1, options.size())) : "";
    return new PlaceReference(
        said.name(),
        Optional.of(place.id()),
        place.containers(),
        place.position(),
        place.position().isPresent() ? place.precision() : 0,
        place.kind() + " " + place.name() + spelling + " (" + place.source() + ")" + why + also);
  }

  private static String shown(List<Option> options) {
    String list =
        options.stream()
            .limit(SHOWN)
            .map(o -> o.place().id() + " " + o.place().name())
            .collect(Collectors.joining(", "));
    int more = options.size() - SHOWN;
    return more > 0 ? list + " and " + more + " more" : list;
  }
}
