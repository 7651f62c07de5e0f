package org.guvoh.terrain.tiles;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.elevation.GridPoint;
import org.guvoh.terrain.elevation.TileName;

/**
 * What is said when tiles are missing: which, where they are to be had, and which folder takes
 * them.
 */
final class MissingTileNames {
  private static final int MOST_NAMED = 12;

  private MissingTileNames() {}

  static String message(
      Path folder, SortedSet<TileName> names, GridFrame frame, GridPoint outside) {
    if (names.isEmpty()) {
      return "The folder "
          + folder
          + " has no tile at x "
          + outside.x()
          + ", y "
          + outside.y()
          + " ("
          + frame.system().label()
          + "). Add the tile that covers it, or take a shorter range.";
    }
    String list =
        names.stream().limit(MOST_NAMED).map(TileName::toString).collect(Collectors.joining(", "));
    String more = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
    return "Missing in "
        + folder
        + ": "
        + list
        + more
        + ". "
        + whereToGet(folder)
        + " Or take a shorter range, or accept voids there (--missing void).";
  }

  static String whereToGet(Path folder) {
    return "Such data are to be had as SRTM 1\" or 3\" tiles (.hgt; NASA and USGS, public domain) or as"
        + " Copernicus GLO-30 (GeoTIFF; free with attribution). Put the files into "
        + folder
        + ".";
  }
}
