package org.guvoh.terrain.sight;

import org.guvoh.terrain.TerrainException;
import org.guvoh.terrain.TerrainException.Fault;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;

/** An eye over one sample of a grid, so many metres above the ground there. */
public record Viewpoint(int row, int column, double heightMetres) {

  public Viewpoint {
    if (!(heightMetres >= 0 && heightMetres <= 20_000)) {
      throw new TerrainException(
          heightMetres < 0 ? Fault.UNDER_SURFACE : Fault.BAD_NUMBER,
          "The eye would be "
              + heightMetres
              + " m above the ground"
              + (heightMetres < 0 ? ", that is under the surface" : "")
              + ": give a height from 0 to 20000 m above ground.");
    }
  }

  /** The viewpoint on the sample nearest to a position in the grid's own coordinates. */
  public static Viewpoint nearest(ElevationGrid grid, double x, double y, double heightMetres) {
    GridFrame frame = grid.frame();
    double row = Math.rint(frame.rowAt(y));
    double column = Math.rint(frame.columnAt(x));
    if (!frame.covers(row, column)) {
      throw new TerrainException(
          Fault.OUTSIDE_COVERAGE,
          "The post at x "
              + x
              + ", y "
              + y
              + " lies outside the elevation data, which covers x "
              + frame.x(0)
              + " to "
              + frame.x(frame.columns() - 1.0)
              + " and y "
              + frame.y(frame.rows() - 1.0)
              + " to "
              + frame.y(0)
              + ": check the order of the coordinates, or add the tile it lies on.");
    }
    return new Viewpoint((int) row, (int) column, heightMetres);
  }

  /** The viewpoint whose eye is at an absolute elevation rather than a height above ground. */
  public static Viewpoint atElevation(
      ElevationGrid grid, double x, double y, double elevationMetres) {
    Viewpoint ground = nearest(grid, x, y, 0);
    double height = elevationMetres - ground.groundOn(grid);
    if (height < 0) {
      throw new TerrainException(
          Fault.UNDER_SURFACE,
          "An eye at "
              + elevationMetres
              + " m would be "
              + -height
              + " m under the ground at x "
              + x
              + ", y "
              + y
              + ": give a height above ground, or correct the elevation.");
    }
    return new Viewpoint(ground.row, ground.column, height);
  }

  /** Elevation of the ground under the eye; refuses a void. */
  public double groundOn(ElevationGrid grid) {
    if (!grid.frame().covers(row, column)) {
      throw new TerrainException(
          Fault.OUTSIDE_COVERAGE,
          "The post at row "
              + row
              + ", column "
              + column
              + " lies outside the grid of "
              + grid.frame().rows()
              + " x "
              + grid.frame().columns()
              + " samples.");
    }
    float ground = grid.height(row, column);
    if (Float.isNaN(ground)) {
      throw new TerrainException(
          Fault.ON_VOID,
          "The elevation data has a void where the post stands (row "
              + row
              + ", column "
              + column
              + "): move the post, use other data, or ask for voids to be filled.");
    }
    return ground;
  }
}
