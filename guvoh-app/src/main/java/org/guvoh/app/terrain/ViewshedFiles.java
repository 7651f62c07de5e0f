package org.guvoh.app.terrain;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridPoint;
import org.guvoh.terrain.export.GeoTiffWriter;
import org.guvoh.terrain.export.SightGeoJson;
import org.guvoh.terrain.picture.PngWriter;
import org.guvoh.terrain.picture.SightPicture;
import org.guvoh.terrain.sight.ElevationErrorModel;
import org.guvoh.terrain.sight.ProbableViewshed;
import org.guvoh.terrain.sight.SightShare;
import org.guvoh.terrain.sight.Viewpoint;
import org.guvoh.terrain.sight.Viewshed;
import org.guvoh.terrain.sight.ViewshedRequest;

/** Writes viewsheds into a folder and says in words what they show. */
record ViewshedFiles(Path folder, PrintStream out) {
  private static final int MOST_PIXELS = 1600;

  void write(ElevationGrid grid, Viewshed viewshed) {
    SightShare share = viewshed.share();
    out.printf(
        Locale.ROOT,
        "Within sight: %.2f km², %.2f %% of the %d cells examined.%n",
        share.visibleSquareMetres() / 1e6,
        100 * share.visibleShare(),
        share.examined());
    if (share.unknown() > 0) {
      out.printf(Locale.ROOT, "Unknown because of voids: %d cells.%n", share.unknown());
    }
    out.println(
        "From one elevation model, which overestimates what is seen; within sight is not seen.");
    try {
      Files.createDirectories(folder);
      PngWriter.write(
          SightPicture.draw(grid, viewshed, MOST_PIXELS), folder.resolve("viewshed.png"));
      SightGeoJson.write(viewshed, folder.resolve("viewshed.geojson"));
      GeoTiffWriter.write(viewshed, folder.resolve("viewshed.tif"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write into " + folder, e);
    }
    out.println("Wrote viewshed.png, viewshed.geojson and viewshed.tif into " + folder);
  }

  void write(
      ElevationGrid grid,
      ProbableViewshed probable,
      ViewshedRequest request,
      ElevationErrorModel error) {
    double sum = 0;
    for (float value : probable.probabilities()) {
      sum += Float.isNaN(value) ? 0 : value;
    }
    out.printf(
        Locale.ROOT,
        "With elevation error of %.1f m over %.0f m, %d draws: %.0f cells are within sight on average.%n",
        error.standardDeviationMetres(),
        error.correlationMetres(),
        probable.draws(),
        sum);
    Viewpoint post = placeIn(grid, probable, request.viewpoint());
    try {
      PngWriter.write(
          SightPicture.draw(grid, probable, post, MOST_PIXELS), folder.resolve("probability.png"));
      GeoTiffWriter.write(probable, folder.resolve("probability.tif"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write into " + folder, e);
    }
    out.println("Wrote probability.png and probability.tif into " + folder);
  }

  private static Viewpoint placeIn(ElevationGrid grid, ProbableViewshed probable, Viewpoint post) {
    GridPoint point = new GridPoint(grid.frame().x(post.column()), grid.frame().y(post.row()));
    return new Viewpoint(
        (int) Math.rint(probable.frame().rowAt(point.y())),
        (int) Math.rint(probable.frame().columnAt(point.x())),
        post.heightMetres());
  }
}
