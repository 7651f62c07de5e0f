package org.guvoh.terrain.tiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guvoh.terrain.TerrainException;
import org.guvoh.terrain.TerrainException.Fault;
import org.guvoh.terrain.elevation.CoordinateSystem;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.elevation.GridPoint;
import org.guvoh.terrain.elevation.LocalMetric;
import org.guvoh.terrain.elevation.TileName;

/**
 * A folder of tiles of one spacing, read as one ground. Only headers are read at first; a tile is
 * loaded when a window needs it, and the least recently used ones are let go beyond a bound of
 * memory. Where tiles overlap, the first by file name with a known height wins. Safe for use by
 * several threads, one window at a time.
 */
public final class TileFolder implements ElevationSource {
  private static final double ALIGNMENT = 0.02;

  private record Tile(Path file, GridFrame frame) {}

  private final Path folder;
  private final List<Tile> tiles;
  private final GridFrame first;
  private final long cacheBytes;
  private final Map<Path, ElevationGrid> cache = new LinkedHashMap<>(16, 0.75f, true);

  private TileFolder(Path folder, List<Tile> tiles, long cacheBytes) {
    this.folder = folder;
    this.tiles = tiles;
    this.first = tiles.get(0).frame();
    this.cacheBytes = cacheBytes;
  }

  /** Opens a folder; keeps up to a quarter of the Java heap in tiles. */
  public static TileFolder open(Path folder) {
    return open(folder, Runtime.getRuntime().maxMemory() / 4);
  }

  /** Opens a folder; keeps so many bytes of heights in memory, but always the tile last read. */
  public static TileFolder open(Path folder, long cacheBytes) {
    List<Tile> tiles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> Files.isRegularFile(file) && ElevationFiles.isElevationFile(file))
          .sorted(Comparator.comparing(Path::toString))
          .forEach(file -> tiles.add(new Tile(file, ElevationFiles.frame(file))));
    } catch (IOException e) {
      throw new TerrainException(
          Fault.UNREADABLE_FILE, folder + ": the folder cannot be listed: " + e.getMessage(), e);
    }
    if (tiles.isEmpty()) {
      throw new TerrainException(
          Fault.MISSING_TILES,
          folder + ": no elevation file is in this folder. " + MissingTileNames.whereToGet(folder));
    }
    TileFolder opened = new TileFolder(folder, List.copyOf(tiles), cacheBytes);
    tiles.forEach(opened::requireFit);
    return opened;
  }

  private void requireFit(Tile tile) {
    GridFrame frame = tile.frame();
    boolean fits =
        frame.system().equals(first.system())
            && Math.abs(frame.stepX() / first.stepX() - 1) < 1e-6
            && Math.abs(frame.stepY() / first.stepY() - 1) < 1e-6
            && isWhole(first.columnAt(frame.firstX()))
            && isWhole(first.rowAt(frame.firstY()));
    if (!fits) {
      throw new TerrainException(
          Fault.MISMATCHED_GRIDS,
          tile.file()
              + ": its samples do not fall on those of "
              + tiles.get(0).file()
              + " ("
              + describe(frame)
              + " against "
              + describe(first)
              + "). Keep tiles of different spacing or system in different folders.");
    }
  }

  private static boolean isWhole(double value) {
    return Math.abs(value - Math.rint(value)) < ALIGNMENT;
  }

  private static String describe(GridFrame frame) {
    return frame.system().label() + ", step " + frame.stepX() + " x " + frame.stepY();
  }

  @Override
  public CoordinateSystem system() {
    return first.system();
  }

  /** The files, by name. */
  public List<Path> listFiles() {
    return tiles.stream().map(Tile::file).toList();
  }

  @Override
  public synchronized ElevationGrid around(
      GridPoint point, double rangeMetres, MissingTiles missing) {
    LocalMetric metric = first.metricAt(first.rowAt(point.y()));
    double rows = Math.ceil(rangeMetres / metric.metresPerRow()) + 1;
    double narrowest = Math.min(metric.width(2 * rows), metric.width(-2 * rows));
    double columns = Math.ceil(rangeMetres / Math.max(1e-3, narrowest)) + 1;
    double top = Math.rint(first.rowAt(point.y())) - rows;
    double left = Math.rint(first.columnAt(point.x())) - columns;
    requireRoom(2 * rows + 1, 2 * columns + 1);
    GridFrame frame =
        first.window((int) top, (int) left, (int) (2 * rows) + 1, (int) (2 * columns) + 1);
    requirePoint(point);
    if (missing == MissingTiles.REFUSE) {
      requireTiles(frame);
    }
    return assemble(frame);
  }

  private static void requireRoom(double rows, double columns) {
    double bytes = rows * columns * 5;
    if (bytes > Runtime.getRuntime().maxMemory() * 0.7 || rows * columns > Integer.MAX_VALUE - 16) {
      throw new TerrainException(
          Fault.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "A window of %.0f x %.0f samples needs about %.1f GB of memory, more than there is: take a"
                  + " shorter range or coarser tiles, or give Java more memory (-Xmx).",
              rows,
              columns,
              bytes / 1e9));
    }
  }

  private void requirePoint(GridPoint point) {
    if (!isCovered(point.x(), point.y())) {
      throw new TerrainException(
          Fault.MISSING_TILES,
          MissingTileNames.message(
              folder, names(new TreeSet<>(), point.x(), point.y()), first, point));
    }
  }

  private void requireTiles(GridFrame window) {
    SortedSet<TileName> names = new TreeSet<>();
    GridPoint outside = null;
    int steps = 96;
    for (int i = 0; i <= steps; i++) {
      for (int j = 0; j <= steps; j++) {
        double x = window.x((window.columns() - 1.0) * i / steps);
        double y = window.y((window.rows() - 1.0) * j / steps);
        if (!isCovered(x, y)) {
          names(names, x, y);
          outside = new GridPoint(x, y);
        }
      }
    }
    if (outside != null) {
      throw new TerrainException(
          Fault.MISSING_TILES, MissingTileNames.message(folder, names, first, outside));
    }
  }

  private SortedSet<TileName> names(SortedSet<TileName> names, double x, double y) {
    if (system() instanceof CoordinateSystem.Geographic && Math.abs(x) < 180 && Math.abs(y) < 90) {
      names.add(new TileName((int) Math.floor(y), (int) Math.floor(x)));
    }
    return names;
  }

  private boolean isCovered(double x, double y) {
    return tiles.stream()
        .map(Tile::frame)
        .anyMatch(
            frame ->
                x >= frame.x(-1.01)
                    && x <= frame.x(frame.columns() + 0.01)
                    && y <= frame.y(-1.01)
                    && y >= frame.y(frame.rows() + 0.01));
  }

  private ElevationGrid assemble(GridFrame window) {
    float[] heights = new float[window.rows() * window.columns()];
    Arrays.fill(heights, Float.NaN);
    for (Tile tile : tiles) {
      int down = (int) Math.rint(window.rowAt(tile.frame().firstY()));
      int right = (int) Math.rint(window.columnAt(tile.frame().firstX()));
      boolean touches =
          down < window.rows()
              && right < window.columns()
              && down + tile.frame().rows() > 0
              && right + tile.frame().columns() > 0;
      if (touches) {
        copy(load(tile), down, right, window, heights);
      }
    }
    return ElevationGrid.of(window, heights);
  }

  private static void copy(
      ElevationGrid tile, int down, int right, GridFrame window, float[] heights) {
    int lastRow = Math.min(window.rows(), down + tile.frame().rows());
    int lastColumn = Math.min(window.columns(), right + tile.frame().columns());
    for (int row = Math.max(0, down); row < lastRow; row++) {
      for (int column = Math.max(0, right); column < lastColumn; column++) {
        int index = window.index(row, column);
        if (Float.isNaN(heights[index])) {
          heights[index] = tile.height(row - down, column - right);
        }
      }
    }
  }

  private ElevationGrid load(Tile tile) {
    ElevationGrid known = cache.get(tile.file());
    if (known != null) {
      return known;
    }
    ElevationGrid grid = ElevationFiles.read(tile.file());
    cache.put(tile.file(), grid);
    Iterator<ElevationGrid> oldest = cache.values().iterator();
    for (long held = heldBytes(); held > cacheBytes && cache.size() > 1; held = heldBytes()) {
      oldest.next();
      oldest.remove();
    }
    return grid;
  }

  /** Bytes of heights now held in memory. */
  public synchronized long heldBytes() {
    return cache.values().stream().mapToLong(grid -> 4L * grid.samples().length).sum();
  }
}
