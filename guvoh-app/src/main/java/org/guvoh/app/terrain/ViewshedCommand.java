package org.guvoh.app.terrain;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GeoPosition;
import org.guvoh.terrain.elevation.GridPoint;
import org.guvoh.terrain.sight.ElevationErrorModel;
import org.guvoh.terrain.sight.ProbableViewshed;
import org.guvoh.terrain.sight.Sector;
import org.guvoh.terrain.sight.SightLimits;
import org.guvoh.terrain.sight.Viewpoint;
import org.guvoh.terrain.sight.Viewshed;
import org.guvoh.terrain.sight.ViewshedRequest;
import org.guvoh.terrain.tiles.ElevationSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guvoh terrain viewshed}: all ground within sight of one place. */
@Command(
    name = "viewshed",
    mixinStandardHelpOptions = true,
    description = "Finds all ground within sight of a place; writes PNG, GeoJSON and GeoTIFF.")
final class ViewshedCommand implements Callable<Integer> {
  private final PrintStream out;

  @Mixin private ElevationOptions elevation = new ElevationOptions();

  @Mixin private EyeOptions eye = new EyeOptions();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "LAT,LON",
      description = "Where the eye is.")
  private String from = "";

  @Option(names = "--range-km", description = "How far to look (default: ${DEFAULT-VALUE}).")
  private double rangeKilometres = 20;

  @Option(
      names = "--sector",
      arity = "2",
      paramLabel = "DEGREES",
      description = "Look only clockwise from one azimuth to another.")
  private double[] sector = {0, 360};

  @Option(
      names = "--draws",
      description =
          "Also the share of so many draws of elevation error in which a cell is within sight.")
  private int draws;

  @Option(
      names = "--error-sd-m",
      description = "Standard deviation of the elevation error (default: ${DEFAULT-VALUE}).")
  private double errorMetres = ElevationErrorModel.SRTM.standardDeviationMetres();

  @Option(
      names = "--error-length-m",
      description = "Correlation length of the elevation error (default: ${DEFAULT-VALUE}).")
  private double errorLengthMetres = ElevationErrorModel.SRTM.correlationMetres();

  @Option(names = "--seed", description = "Seed of the draws (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      description = "Where to write (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("viewshed");

  ViewshedCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    GeoPosition post = GeoPosition.parse(from);
    SightLimits limits =
        SightLimits.within(rangeKilometres * 1000).withSector(new Sector(sector[0], sector[1]));
    ElevationSource source = elevation.open();
    GridPoint point = post.in(source.system());
    ElevationGrid grid = elevation.around(source, post, limits.rangeMetres(), out);
    ViewshedRequest request =
        new ViewshedRequest(
            Viewpoint.nearest(grid, point.x(), point.y(), eye.eyeHeightMetres()),
            eye.targetHeightMetres(),
            limits,
            eye.curvature());
    ViewshedFiles files = new ViewshedFiles(folder, out);
    files.write(grid, Viewshed.compute(grid, request, new AllCores()));
    if (draws > 0) {
      ElevationErrorModel error = new ElevationErrorModel(errorMetres, errorLengthMetres);
      files.write(
          grid,
          ProbableViewshed.compute(grid, request, error, draws, seed, new AllCores()),
          request,
          error);
    }
    return 0;
  }
}
