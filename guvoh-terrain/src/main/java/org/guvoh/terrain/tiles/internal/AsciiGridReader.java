package org.guvoh.terrain.tiles.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StreamTokenizer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guvoh.terrain.TerrainException;
import org.guvoh.terrain.TerrainException.Fault;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;

/**
 * ESRI ASCII grids: a header of names and numbers (ncols, nrows, xllcorner or xllcenter, yllcorner
 * or yllcenter, cellsize or dx and dy, nodata_value), then heights by rows from the north. Corners
 * are corners of cells; a sample lies at its cell's centre. The format has no coordinate system:
 * see {@link CoordinateGuess}.
 */
public final class AsciiGridReader {
  private final Path file;
  private final StreamTokenizer tokens;
  private final Map<String, Double> header = new TreeMap<>();

  private AsciiGridReader(Path file, BufferedReader reader) {
    this.file = file;
    tokens = new StreamTokenizer(reader);
    tokens.resetSyntax();
    tokens.wordChars('!', '~');
    tokens.whitespaceChars(0, ' ');
  }

  public static GridFrame frame(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      AsciiGridReader ascii = new AsciiGridReader(file, reader);
      ascii.readHeader();
      return ascii.frame();
    }
  }

  public static ElevationGrid read(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      AsciiGridReader ascii = new AsciiGridReader(file, reader);
      double first = ascii.readHeader();
      return ascii.readHeights(first);
    }
  }

  /** Reads names and numbers up to the first bare number, which is the first height. */
  private double readHeader() throws IOException {
    while (tokens.nextToken() == StreamTokenizer.TT_WORD) {
      String word = tokens.sval;
      if (!Character.isLetter(word.charAt(0)) || word.equalsIgnoreCase("nan")) {
        return number(word);
      }
      if (tokens.nextToken() != StreamTokenizer.TT_WORD) {
        break;
      }
      header.put(word.toLowerCase(Locale.ROOT), number(tokens.sval));
    }
    throw malformed(Fault.TRUNCATED_FILE, "ends before the first height. Get it again");
  }

  private GridFrame frame() {
    double stepX = find("dx").orElseGet(() -> need("cellsize"));
    double stepY = find("dy").orElseGet(() -> need("cellsize"));
    int rows = count("nrows");
    int columns = count("ncols");
    double west = find("xllcenter").orElseGet(() -> need("xllcorner") + stepX / 2);
    double south = find("yllcenter").orElseGet(() -> need("yllcorner") + stepY / 2);
    double north = south + (rows - 1) * stepY;
    if (!(stepX > 0 && stepY > 0) || !Double.isFinite(west + north)) {
      throw malformed(Fault.MALFORMED_FILE, "has a cell size or corner that makes no sense");
    }
    return new GridFrame(
        rows,
        columns,
        west,
        north,
        stepX,
        stepY,
        CoordinateGuess.of(west, south, west + columns * stepX, north, Math.max(stepX, stepY)));
  }

  private int count(String name) {
    double value = need(name);
    if (value != Math.rint(value) || value < 1 || value > 100_000) {
      throw malformed(
          Fault.WRONG_SIZE, "says " + name + " " + value + "; 1 to 100000 are possible");
    }
    return (int) value;
  }

  private Optional<Double> find(String name) {
    return Optional.ofNullable(header.get(name));
  }

  private double need(String name) {
    return find(name)
        .orElseThrow(
            () -> malformed(Fault.MALFORMED_FILE, "has no \"" + name + "\" in its header"));
  }

  private ElevationGrid readHeights(double first) throws IOException {
    GridFrame frame = frame();
    double nodata = find("nodata_value").orElse(-9999.0);
    float[] heights = new float[frame.rows() * frame.columns()];
    heights[0] = height(first, nodata);
    for (int i = 1; i < heights.length; i++) {
      if (tokens.nextToken() != StreamTokenizer.TT_WORD) {
        throw malformed(
            Fault.TRUNCATED_FILE,
            "ends after " + i + " of " + heights.length + " heights. Get it again");
      }
      heights[i] = height(number(tokens.sval), nodata);
    }
    if (tokens.nextToken() == StreamTokenizer.TT_WORD) {
      throw malformed(Fault.WRONG_SIZE, "goes on after its " + heights.length + " heights");
    }
    return ElevationGrid.of(frame, heights);
  }

  private static float height(double value, double nodata) {
    return value == nodata ? Float.NaN : (float) value;
  }

  private double number(String word) {
    try {
      return word.equalsIgnoreCase("nan") ? Double.NaN : Double.parseDouble(word);
    } catch (NumberFormatException e) {
      throw new TerrainException(
          Fault.MALFORMED_FILE, file + ": \"" + word + "\" stands where a number should.", e);
    }
  }

  private TerrainException malformed(Fault fault, String what) {
    return new TerrainException(fault, file + ": the ASCII grid " + what + ".");
  }
}
