package org.guvoh.app.terrain;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GeoPosition;
import org.guvoh.terrain.elevation.VoidFill;
import org.guvoh.terrain.tiles.ElevationSource;
import org.guvoh.terrain.tiles.ElevationSource.MissingTiles;
import picocli.CommandLine.Option;

/** Where heights come from, and what is done about holes in them. */
final class ElevationOptions {
  @Option(
      names = {"-e", "--elevation"},
      required = true,
      paramLabel = "PATH",
      description = "An elevation file (.hgt, also .zip or .gz; .tif; .asc) or a folder of tiles.")
  private Path elevation = Path.of(".");

  @Option(
      names = "--missing",
      paramLabel = "refuse|void",
      description = "Where a folder lacks a tile: refuse and name it (default), or leave a void.")
  private String missing = "refuse";

  @Option(
      names = "--fill-voids",
      paramLabel = "SAMPLES",
      description =
          "Guess voids from known ground within so many samples; the number filled is reported. Default: never.")
  private int fillReach;

  ElevationSource open() {
    return ElevationSource.open(elevation);
  }

  ElevationGrid around(
      ElevationSource source, GeoPosition position, double rangeMetres, PrintStream out) {
    MissingTiles policy =
        missing.equalsIgnoreCase("void") ? MissingTiles.LEAVE_VOID : MissingTiles.REFUSE;
    ElevationGrid grid = source.around(position.in(source.system()), rangeMetres, policy);
    if (fillReach <= 0) {
      return grid;
    }
    VoidFill fill = VoidFill.fill(grid, fillReach);
    out.printf(
        Locale.ROOT,
        "Filled %d voids with guesses from their rims; %d left.%n",
        fill.filled().cardinality(),
        fill.leftVoid());
    return fill.grid();
  }
}
