package org.guvoh.terrain.picture;

import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.sight.CellSight;
import org.guvoh.terrain.sight.ProbableViewshed;
import org.guvoh.terrain.sight.Viewpoint;
import org.guvoh.terrain.sight.Viewshed;

/**
 * A viewshed over shaded relief: ground within sight in orange, ground that voids leave open in
 * violet, ground not examined dimmed, the post as a disc. A thinned pixel shows the cell in its
 * corner, not a mean.
 */
public final class SightPicture {
  private static final int SEEN = 0xff7a00;
  private static final int OPEN = 0x7a3cff;
  private static final int DIM = 0x303030;

  private SightPicture() {}

  /** Draws the part of the ground the viewshed covers. */
  public static Picture draw(ElevationGrid grid, Viewshed viewshed, int mostPixels) {
    GridFrame frame = viewshed.frame();
    int thinning = Hillshade.thinning(frame, mostPixels);
    Picture picture = Hillshade.draw(part(grid, frame), thinning);
    for (int row = 0; row < picture.height(); row++) {
      for (int column = 0; column < picture.width(); column++) {
        CellSight sight = viewshed.at(row * thinning, column * thinning);
        switch (sight) {
          case VISIBLE -> picture.tint(row, column, SEEN, 0.6);
          case UNKNOWN -> picture.tint(row, column, OPEN, 0.5);
          case NOT_EXAMINED -> picture.tint(row, column, DIM, 0.55);
          case HIDDEN -> {}
        }
      }
    }
    mark(picture, viewshed.request().viewpoint(), thinning);
    return picture;
  }

  /**
   * Draws probabilities: the deeper the orange, the more draws in which the cell is within sight.
   */
  public static Picture draw(
      ElevationGrid grid, ProbableViewshed viewshed, Viewpoint post, int mostPixels) {
    GridFrame frame = viewshed.frame();
    int thinning = Hillshade.thinning(frame, mostPixels);
    Picture picture = Hillshade.draw(part(grid, frame), thinning);
    for (int row = 0; row < picture.height(); row++) {
      for (int column = 0; column < picture.width(); column++) {
        if (viewshed.isExamined(row * thinning, column * thinning)) {
          double share = viewshed.probability(row * thinning, column * thinning);
          picture.tint(row, column, SEEN, 0.75 * share);
          picture.tint(
              row, column, OPEN, 0.5 * viewshed.unknownShare(row * thinning, column * thinning));
        } else {
          picture.tint(row, column, DIM, 0.55);
        }
      }
    }
    mark(picture, post, thinning);
    return picture;
  }

  private static ElevationGrid part(ElevationGrid grid, GridFrame frame) {
    int row = (int) Math.rint(grid.frame().rowAt(frame.firstY()));
    int column = (int) Math.rint(grid.frame().columnAt(frame.firstX()));
    return grid.window(row, column, frame.rows(), frame.columns());
  }

  private static void mark(Picture picture, Viewpoint post, int thinning) {
    int radius = Math.max(4, picture.width() / 150);
    picture.disc(post.row() / thinning, post.column() / thinning, radius, 0xffffff, 0x101010);
  }
}
