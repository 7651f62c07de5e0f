package org.guvoh.app.terrain;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GeoPosition;
import org.guvoh.terrain.elevation.GridPoint;
import org.guvoh.terrain.sight.ProfilePoint;
import org.guvoh.terrain.sight.SightEnd;
import org.guvoh.terrain.sight.SightLimits;
import org.guvoh.terrain.sight.SightLine;
import org.guvoh.terrain.tiles.ElevationSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guvoh terrain sight}: one line of sight, with what stands in its way. */
@Command(
    name = "sight",
    mixinStandardHelpOptions = true,
    description =
        "Says whether one place is within sight of another, and where the ground blocks the line.")
final class SightCommand implements Callable<Integer> {
  private static final double MARGIN_METRES = 200;
  private static final double METRES_PER_DEGREE = 111_320;

  private final PrintStream out;

  @Mixin private ElevationOptions elevation = new ElevationOptions();

  @Mixin private EyeOptions eye = new EyeOptions();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "LAT,LON",
      description = "Where the eye is.")
  private String from = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "LAT,LON",
      description = "What is looked at.")
  private String to = "";

  @Option(
      names = "--profile",
      paramLabel = "FILE.csv",
      description = "Write the profile of the line as CSV.")
  private @org.jspecify.annotations.Nullable Path profile;

  SightCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    GeoPosition start = GeoPosition.parse(from);
    GeoPosition end = GeoPosition.parse(to);
    ElevationSource source = elevation.open();
    double range = SightLimits.within(roughMetres(start, end) + MARGIN_METRES).rangeMetres();
    ElevationGrid grid = elevation.around(source, start, range, out);
    SightLine line =
        SightLine.trace(
            grid,
            sightEnd(start.in(source.system()), eye.eyeHeightMetres()),
            sightEnd(end.in(source.system()), eye.targetHeightMetres()),
            eye.curvature());
    print(line, source);
    if (profile != null) {
      writeProfile(line, profile);
    }
    return 0;
  }

  private static SightEnd sightEnd(GridPoint point, double heightMetres) {
    return new SightEnd(point.x(), point.y(), heightMetres);
  }

  private static double roughMetres(GeoPosition start, GeoPosition end) {
    double north = (end.latitude() - start.latitude()) * METRES_PER_DEGREE;
    double shrink = Math.cos(Math.toRadians((start.latitude() + end.latitude()) / 2));
    double east = (end.longitude() - start.longitude()) * METRES_PER_DEGREE * shrink;
    return Math.hypot(north, east) * 1.005;
  }

  private void print(SightLine line, ElevationSource source) {
    out.printf(
        Locale.ROOT,
        "%s over %.0f m, eye %.1f m and target %.1f m above ground, refraction %.2f.%n",
        switch (line.sight()) {
          case VISIBLE -> "Within sight";
          case HIDDEN -> "Hidden";
          case UNKNOWN, NOT_EXAMINED -> "Unknown: the line passes a void";
        },
        line.distanceMetres(),
        line.from().heightMetres(),
        line.to().heightMetres(),
        eye.curvature().refractionCoefficient());
    Optional<ProfilePoint> block = line.blockingPoint();
    block.ifPresentOrElse(
        point -> printBlock(point, source),
        () ->
            out.printf(
                Locale.ROOT,
                "Least clearance over the ground: %.1f m.%n",
                line.leastClearanceMetres()));
    out.println("From one elevation model, without trees or buildings; within sight is not seen.");
  }

  private void printBlock(ProfilePoint point, ElevationSource source) {
    GeoPosition place = GeoPosition.from(new GridPoint(point.x(), point.y()), source.system());
    out.printf(
        Locale.ROOT,
        "First blocked %.0f m from the eye at %.6f,%.6f: ground %.1f m, line %.1f m.%n",
        point.distanceMetres(),
        place.latitude(),
        place.longitude(),
        point.groundMetres(),
        point.lineMetres());
  }

  private void writeProfile(SightLine line, Path file) {
    String rows =
        line.profile().stream()
            .map(
                point ->
                    String.format(
                        Locale.ROOT,
                        "%.2f,%.8f,%.8f,%.3f,%.3f%n",
                        point.distanceMetres(),
                        point.x(),
                        point.y(),
                        point.groundMetres(),
                        point.lineMetres()))
            .collect(Collectors.joining());
    try {
      Files.writeString(file, "distance_m,x,y,ground_m,line_m\n" + rows);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
    out.println("Wrote " + file);
  }
}
