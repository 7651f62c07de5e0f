package org.guvoh.terrain.sight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.elevation.LocalMetric;

/**
 * One line of sight with its profile. The ends may lie between samples; their ground is
 * interpolated bilinearly. Between them the ground is taken at every crossing with a line of the
 * grid, as in {@link Viewshed}; between two samples both give the same answer, up to margins near
 * the rounding of doubles.
 *
 * @param from the eye
 * @param to the target
 * @param sight visible, hidden, or unknown when a void lies under a line that nothing known hides
 * @param profile the crossings from the eye to the target, both ends included
 */
public record SightLine(SightEnd from, SightEnd to, CellSight sight, List<ProfilePoint> profile) {

  public SightLine {
    profile = List.copyOf(profile);
  }

  /** Traces the line between two ends. */
  public static SightLine trace(
      ElevationGrid grid, SightEnd from, SightEnd to, EarthCurvature curvature) {
    return new Trace(grid, from, to, curvature).run();
  }

  /** The first crossing, from the eye, whose ground stands over the line. */
  public Optional<ProfilePoint> blockingPoint() {
    return profile.stream().filter(point -> point.clearanceMetres() < 0).findFirst();
  }

  /**
   * The least clearance over known ground between the ends, in metres; infinite when there is none
   * between.
   */
  public double leastClearanceMetres() {
    return profile.subList(1, profile.size() - 1).stream()
        .mapToDouble(ProfilePoint::clearanceMetres)
        .filter(clearance -> !Double.isNaN(clearance))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /** Metres from end to end. */
  public double distanceMetres() {
    return profile.get(profile.size() - 1).distanceMetres();
  }

  private static final class Trace {
    private final ElevationGrid grid;
    private final GridFrame frame;
    private final SightEnd from;
    private final SightEnd to;
    private final double row;
    private final double column;
    private final double southSteps;
    private final double eastSteps;
    private final double drop;
    private final double eye;
    private final double target;
    private final LocalMetric metric;

    Trace(ElevationGrid grid, SightEnd from, SightEnd to, EarthCurvature curvature) {
      this.grid = grid;
      this.frame = grid.frame();
      this.from = from;
      this.to = to;
      this.row = frame.rowAt(from.y());
      this.column = frame.columnAt(from.x());
      this.southSteps = frame.rowAt(to.y()) - row;
      this.eastSteps = frame.columnAt(to.x()) - column;
      this.drop = curvature.dropPerSquaredMetre();
      this.eye = from.groundOn(grid) + from.heightMetres();
      this.target = to.groundOn(grid) + to.heightMetres();
      this.metric = frame.metricAt(row);
    }

    SightLine run() {
      List<ProfilePoint> profile =
          Stream.of(
                  DoubleStream.of(0),
                  crossings(row, southSteps),
                  crossings(column, eastSteps),
                  DoubleStream.of(1))
              .flatMap(DoubleStream::boxed)
              .distinct()
              .sorted(Comparator.naturalOrder())
              .map(this::at)
              .toList();
      DoublePredicate hides = clearance -> clearance < 0;
      List<ProfilePoint> between = profile.subList(1, Math.max(1, profile.size() - 1));
      boolean hidden = between.stream().mapToDouble(ProfilePoint::clearanceMetres).anyMatch(hides);
      boolean unknown = between.stream().anyMatch(point -> Double.isNaN(point.groundMetres()));
      CellSight sight = hidden ? CellSight.HIDDEN : unknown ? CellSight.UNKNOWN : CellSight.VISIBLE;
      return new SightLine(from, to, sight, profile);
    }

    /** The shares of the way at which grid lines are crossed, ends left out. */
    private static DoubleStream crossings(double start, double steps) {
      if (steps == 0) {
        return DoubleStream.empty();
      }
      int first = (int) Math.ceil(Math.min(start, start + steps));
      int last = (int) Math.floor(Math.max(start, start + steps));
      return IntStream.rangeClosed(first, last)
          .mapToDouble(line -> (line - start) / steps)
          .filter(share -> share > 1e-12 && share < 1 - 1e-12);
    }

    private ProfilePoint at(double share) {
      double squared = metric.squaredDistance(share * southSteps, share * eastSteps);
      double whole = metric.squaredDistance(southSteps, eastSteps);
      double along = whole == 0 ? share : Math.sqrt(squared / whole);
      double line = eye + along * (target - drop * whole - eye) + drop * squared;
      double atRow = nearLine(row + share * southSteps);
      double atColumn = nearLine(column + share * eastSteps);
      double ground =
          share == 0
              ? eye - from.heightMetres()
              : share == 1 ? target - to.heightMetres() : grid.interpolate(atRow, atColumn);
      return new ProfilePoint(Math.sqrt(squared), frame.x(atColumn), frame.y(atRow), ground, line);
    }

    /** Puts a coordinate that misses a grid line by rounding alone back onto it. */
    private static double nearLine(double value) {
      double whole = Math.rint(value);
      return Math.abs(value - whole) < 1e-9 ? whole : value;
    }
  }
}
