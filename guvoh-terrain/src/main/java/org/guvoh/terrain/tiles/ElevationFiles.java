package org.guvoh.terrain.tiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.guvoh.terrain.TerrainException;
import org.guvoh.terrain.TerrainException.Fault;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.tiles.internal.AsciiGridReader;
import org.guvoh.terrain.tiles.internal.HgtReader;
import org.guvoh.terrain.tiles.internal.tiff.GeoTiffReader;

/**
 * Reads elevation files: SRTM {@code .hgt} (1" and 3", also inside {@code .zip} or {@code .gz}),
 * GeoTIFF and COG ({@code .tif}, {@code .tiff}), ESRI ASCII ({@code .asc}). The kind is told by the
 * name's ending.
 */
public final class ElevationFiles {
  private ElevationFiles() {}

  /** True when the file's name ends like one of the formats read here. */
  public static boolean isElevationFile(Path file) {
    String name = nameOf(file);
    return isHgt(name) || isTiff(name) || name.endsWith(".asc");
  }

  /** Reads the whole file. A file without a single known height is refused. */
  public static ElevationGrid read(Path file) {
    ElevationGrid grid = readAny(file);
    if (Float.isNaN(grid.lowest())) {
      throw new TerrainException(
          Fault.ALL_VOID,
          file
              + ": all "
              + grid.samples().length
              + " samples are voids, so there is nothing to work with. Get the tile again, or use other data.");
    }
    return grid;
  }

  private static ElevationGrid readAny(Path file) {
    requireReadable(file);
    String name = nameOf(file);
    try {
      if (isHgt(name)) {
        return HgtReader.read(file);
      }
      return isTiff(name) ? GeoTiffReader.read(file) : AsciiGridReader.read(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** Where the file's samples lie, from its header or name alone. */
  public static GridFrame frame(Path file) {
    requireReadable(file);
    String name = nameOf(file);
    try {
      if (isHgt(name)) {
        return HgtReader.frame(file);
      }
      return isTiff(name) ? GeoTiffReader.frame(file) : AsciiGridReader.frame(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static void requireReadable(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new TerrainException(
          Fault.UNREADABLE_FILE, file + ": there is no such file, or it may not be read.");
    }
    if (!isElevationFile(file)) {
      throw new TerrainException(
          Fault.UNSUPPORTED_FORMAT,
          file
              + ": not a kind of elevation file that is read here. Give .hgt (also .zip, .gz), .tif or .asc.");
    }
  }

  private static TerrainException unreadable(Path file, IOException cause) {
    return new TerrainException(
        Fault.UNREADABLE_FILE, file + ": cannot be read: " + cause.getMessage(), cause);
  }

  private static boolean isHgt(String name) {
    return name.endsWith(".hgt") || name.endsWith(".hgt.gz") || name.endsWith(".zip");
  }

  private static boolean isTiff(String name) {
    return name.endsWith(".tif") || name.endsWith(".tiff");
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }
}
