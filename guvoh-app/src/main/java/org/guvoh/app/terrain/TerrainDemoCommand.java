package org.guvoh.app.terrain;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.TileName;
import org.guvoh.terrain.export.GeoTiffWriter;
import org.guvoh.terrain.picture.Hillshade;
import org.guvoh.terrain.picture.PngWriter;
import org.guvoh.terrain.sight.ElevationErrorModel;
import org.guvoh.terrain.sight.ProbableViewshed;
import org.guvoh.terrain.sight.Viewpoint;
import org.guvoh.terrain.sight.Viewshed;
import org.guvoh.terrain.sight.ViewshedRequest;
import org.guvoh.terrain.synthetic.SyntheticTerrain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guvoh terrain demo}: a viewshed over invented mountains. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Draws a hillshade and a viewshed over invented mountains (no real place).")
final class TerrainDemoCommand implements Callable<Integer> {
  private static final int SIDE = 1201;
  private static final long SEED = 42;
  private static final int DRAWS = 40;

  private final PrintStream out;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      description = "Where to write (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("guvoh-terrain-demo");

  TerrainDemoCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    TileName nowhere = new TileName(0, 0);
    ElevationGrid grid = SyntheticTerrain.tile(nowhere, SIDE, SEED);
    out.println(
        "Invented mountains, marked " + SyntheticTerrain.MARK + ": no real place looks like this.");
    try {
      Files.createDirectories(folder);
      GeoTiffWriter.write(grid, folder.resolve(SyntheticTerrain.MARK + "-" + nowhere + ".tif"));
      PngWriter.write(Hillshade.draw(grid, 1), folder.resolve("hillshade.png"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write into " + folder, e);
    }
    ViewshedRequest request = ViewshedRequest.of(highestNearMiddle(grid), 1.7, 25_000);
    ViewshedFiles files = new ViewshedFiles(folder, out);
    files.write(grid, Viewshed.compute(grid, request, new AllCores()));
    files.write(
        grid,
        ProbableViewshed.compute(
            grid, request, ElevationErrorModel.SRTM, DRAWS, SEED, new AllCores()),
        request,
        ElevationErrorModel.SRTM);
    return 0;
  }

  private static Viewpoint highestNearMiddle(ElevationGrid grid) {
    int best = grid.frame().index(SIDE / 2, SIDE / 2);
    for (int row = SIDE * 2 / 5; row < SIDE * 3 / 5; row++) {
      for (int column = SIDE * 2 / 5; column < SIDE * 3 / 5; column++) {
        int index = grid.frame().index(row, column);
        best = grid.samples()[index] > grid.samples()[best] ? index : best;
      }
    }
    return new Viewpoint(best / SIDE, best % SIDE, 5);
  }
}
