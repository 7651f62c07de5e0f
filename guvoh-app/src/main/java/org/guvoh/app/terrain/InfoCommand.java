package org.guvoh.app.terrain;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.elevation.LocalMetric;
import org.guvoh.terrain.tiles.ElevationFiles;
import org.guvoh.terrain.tiles.TileFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guvoh terrain info}: what an elevation file or folder holds. */
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    description =
        "Says what an elevation file or a folder of tiles holds: place, spacing, heights, voids.")
final class InfoCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(paramLabel = "PATH", description = "The file or folder.")
  private Path path = Path.of(".");

  InfoCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    if (Files.isDirectory(path)) {
      for (Path file : TileFolder.open(path).listFiles()) {
        GridFrame frame = ElevationFiles.frame(file);
        out.printf(
            Locale.ROOT,
            "%s: %d x %d samples, %s%n",
            file,
            frame.rows(),
            frame.columns(),
            frame.system().label());
      }
    } else {
      print(ElevationFiles.read(path));
    }
    return 0;
  }

  private void print(ElevationGrid grid) {
    GridFrame frame = grid.frame();
    LocalMetric metric = frame.metricAt(frame.rows() / 2.0);
    int voids = grid.countVoids();
    out.printf(Locale.ROOT, "%s%n", path);
    out.printf(
        Locale.ROOT,
        "  samples  %d rows x %d columns, %s%n",
        frame.rows(),
        frame.columns(),
        frame.system().label());
    out.printf(
        Locale.ROOT, "  x        %.6f to %.6f%n", frame.x(0), frame.x(frame.columns() - 1.0));
    out.printf(Locale.ROOT, "  y        %.6f to %.6f%n", frame.y(frame.rows() - 1.0), frame.y(0));
    out.printf(
        Locale.ROOT,
        "  spacing  %.2f m south, %.2f m east (middle row)%n",
        metric.metresPerRow(),
        metric.metresPerColumn());
    out.printf(Locale.ROOT, "  heights  %.1f to %.1f m%n", grid.lowest(), grid.highest());
    out.printf(
        Locale.ROOT, "  voids    %d (%.3f %%)%n", voids, 100.0 * voids / grid.samples().length);
  }
}
