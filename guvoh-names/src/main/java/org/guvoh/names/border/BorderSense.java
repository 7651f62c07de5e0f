package org.guvoh.names.border;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.guvoh.core.place.Position;
import org.guvoh.names.gazetteer.Gazetteer;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.place.Globe;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells on which side of which border a point lies, how far from it, and the nearest crossing.
 *
 * <p>Every answer carries the error of the line and the reach of the point; where the border lies
 * within their sum the side is left open. Only the states whose outlines come with Guvoh are known
 * (data of OpenStreetMap, about 2018, thinned to a hundred metres); elsewhere there is no answer.
 * Borders in dispute lie where that data has them. Immutable, safe for many threads.
 */
public final class BorderSense {
  private static final String OUTLINES = "borders-central-asia.geojson.gz";
  private static final double FARTHEST_METRES = 300_000;
  private static final double METRES_PER_KILOMETRE = 1000;

  private final List<StateOutline> outlines;
  private final List<GazetteerPlace> crossings;

  private BorderSense(List<StateOutline> outlines, List<GazetteerPlace> crossings) {
    this.outlines = List.copyOf(outlines);
    this.crossings = List.copyOf(crossings);
  }

  /** The bundled outlines with the crossings of a gazetteer. */
  public static BorderSense of(Gazetteer gazetteer) {
    try (InputStream in = BorderSense.class.getResourceAsStream(OUTLINES)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + OUTLINES + "; install it again");
      }
      JsonNode collection = JsonMapper.shared().readTree(new GZIPInputStream(in));
      List<StateOutline> outlines = new ArrayList<>();
      collection.path("features").forEach(feature -> outlines.add(outline(feature)));
      return new BorderSense(
          outlines,
          gazetteer.stream()
              .filter(place -> place.kind().equals("crossing") || place.kind().equals("bridge"))
              .filter(place -> place.position().isPresent())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + OUTLINES, e);
    }
  }

  private static StateOutline outline(JsonNode feature) {
    List<double[]> rings = new ArrayList<>();
    for (JsonNode polygon : feature.path("geometry").path("coordinates")) {
      for (JsonNode ring : polygon) {
        double[] points = new double[ring.size() * 2];
        for (int i = 0; i < ring.size(); i++) {
          points[2 * i] = ring.path(i).path(0).asDouble();
          points[2 * i + 1] = ring.path(i).path(1).asDouble();
        }
        rings.add(points);
      }
    }
    JsonNode properties = feature.path("properties");
    return new StateOutline(
        properties.path("state").asString(""), rings, properties.path("errorMetres").asDouble());
  }

  /**
   * Where a point lies with regard to the nearest border.
   *
   * @param state the state it lies in by the line
   * @param neighbour the nearest other state
   * @param kilometres from the point to that state's line
   * @param lineErrorKilometres how far that line may be off
   * @param reachKilometres how far the place reaches, or may lie, from the point
   * @param crossing the nearest crossing that the gazetteer locates, with its distance
   */
  public record Answer(
      String state,
      String neighbour,
      double kilometres,
      double lineErrorKilometres,
      double reachKilometres,
      Optional<Crossing> crossing) {
    /** Whether the whole place lies on one side, as far as the data can tell. */
    public boolean isSideSure() {
      return kilometres > lineErrorKilometres + reachKilometres;
    }

    /** The answer as a sentence. */
    public String sentence() {
      String side =
          isSideSure()
              ? "in " + state
              : "at the border of " + state + " and " + neighbour + ", the side is open";
      String way =
          crossing
              .map(
                  c ->
                      String.format(
                          Locale.ROOT,
                          "; nearest crossing %s, %.0f km",
                          c.place().name(),
                          c.kilometres()))
              .orElse("");
      return String.format(
          Locale.ROOT,
          "%s, %.1f km from %s (line ±%.1f km, place ±%.0f km)%s",
          side,
          kilometres,
          neighbour,
          lineErrorKilometres,
          reachKilometres,
          way);
    }
  }

  /** A crossing and how far it is. */
  public record Crossing(GazetteerPlace place, double kilometres) {}

  /** The answer for a point; empty outside the known states and far from every other of them. */
  public Optional<Answer> find(Position point) {
    Optional<StateOutline> home =
        outlines.stream().filter(outline -> outline.contains(point)).findFirst();
    if (home.isEmpty()) {
      return Optional.empty();
    }
    record Near(StateOutline outline, double metres) {}
    return outlines.stream()
        .filter(outline -> !outline.equals(home.get()))
        .map(outline -> new Near(outline, outline.metresTo(point)))
        .filter(near -> near.metres() <= FARTHEST_METRES)
        .min(Comparator.comparingDouble(Near::metres))
        .map(
            near ->
                new Answer(
                    home.get().state(),
                    near.outline().state(),
                    near.metres() / METRES_PER_KILOMETRE,
                    near.outline().errorMetres() / METRES_PER_KILOMETRE,
                    point.radiusMetres() / METRES_PER_KILOMETRE,
                    crossing(point)));
  }

  private Optional<Crossing> crossing(Position point) {
    return crossings.stream()
        .map(place -> new Crossing(place, kilometres(point, place)))
        .filter(crossing -> crossing.kilometres() <= FARTHEST_METRES / METRES_PER_KILOMETRE)
        .min(Comparator.comparingDouble(Crossing::kilometres));
  }

  private static double kilometres(Position point, GazetteerPlace place) {
    return place
        .position()
        .map(there -> Globe.kilometres(point, there))
        .orElse(Double.POSITIVE_INFINITY);
  }
}
