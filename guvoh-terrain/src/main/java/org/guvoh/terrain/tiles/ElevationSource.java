package org.guvoh.terrain.tiles;

import java.nio.file.Files;
import java.nio.file.Path;
import org.guvoh.terrain.elevation.CoordinateSystem;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridPoint;

/** Where heights come from: one file, or a folder of tiles. */
public interface ElevationSource {

  /** What to do where a folder has no tile. */
  enum MissingTiles {
    /** Refuse, and name the tiles. */
    REFUSE,
    /** Leave voids, which every answer then reports. */
    LEAVE_VOID
  }

  /** Opens a file or a folder. */
  static ElevationSource open(Path place) {
    return Files.isDirectory(place)
        ? TileFolder.open(place)
        : new SingleFile(ElevationFiles.read(place));
  }

  /** How the coordinates of its grids are to be read. */
  CoordinateSystem system();

  /** The heights within a range of a point, at least. */
  ElevationGrid around(GridPoint point, double rangeMetres, MissingTiles missing);

  /** One file, held in memory; it is what it covers, and no tiles are missing. */
  record SingleFile(ElevationGrid grid) implements ElevationSource {
    @Override
    public CoordinateSystem system() {
      return grid.frame().system();
    }

    @Override
    public ElevationGrid around(GridPoint point, double rangeMetres, MissingTiles missing) {
      return grid;
    }
  }
}
