package org.guvoh.terrain.tiles.internal.tiff;

import java.io.IOException;
import java.nio.file.Path;
import org.guvoh.terrain.TerrainException.Fault;
import org.guvoh.terrain.elevation.CoordinateSystem;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.tiles.internal.CoordinateGuess;

/**
 * Heights from a GeoTIFF, BigTIFF or cloud-optimised GeoTIFF: strips or tiles; uncompressed, LZW,
 * deflate, PackBits; predictors 1, 2 and 3; integers of 8, 16, 32 bits, floats of 32 and 64; one
 * band, the image at full resolution.
 */
public final class GeoTiffReader {
  private static final int NODATA = 42113;

  private GeoTiffReader() {}

  public static GridFrame frame(Path file) throws IOException {
    try (TiffBytes bytes = new TiffBytes(file)) {
      TiffDirectory directory = TiffDirectory.read(bytes);
      return frame(directory, TiffLayout.read(directory, bytes), bytes);
    }
  }

  public static ElevationGrid read(Path file) throws IOException {
    try (TiffBytes bytes = new TiffBytes(file)) {
      TiffDirectory directory = TiffDirectory.read(bytes);
      TiffLayout layout = TiffLayout.read(directory, bytes);
      GridFrame frame = frame(directory, layout, bytes);
      float[] heights = new float[frame.rows() * frame.columns()];
      decode(bytes, layout, nodata(directory, bytes), heights);
      return ElevationGrid.of(frame, heights);
    }
  }

  private static void decode(TiffBytes bytes, TiffLayout layout, double nodata, float[] heights)
      throws IOException {
    int count = layout.blocks().across * ((layout.rows() - 1) / layout.blocks().height + 1);
    try (BlockDecoder decoder = new BlockDecoder(bytes, layout, nodata)) {
      for (int block = 0; block < count; block++) {
        decoder.decode(block, heights);
      }
    }
  }

  private static double nodata(TiffDirectory directory, TiffBytes bytes) throws IOException {
    String text = directory.text(NODATA).orElse("nan");
    try {
      return Double.parseDouble(text.equalsIgnoreCase("nan") ? "NaN" : text);
    } catch (NumberFormatException e) {
      throw bytes.fault(Fault.MALFORMED_FILE, "names \"" + text + "\" as its void value", e);
    }
  }

  private static GridFrame frame(TiffDirectory directory, TiffLayout layout, TiffBytes bytes)
      throws IOException {
    if ((long) layout.rows() * layout.columns() > Integer.MAX_VALUE - 16) {
      throw bytes.fault(
          Fault.TOO_LARGE,
          "has " + layout.rows() + " x " + layout.columns() + " samples. Cut it first");
    }
    GeoKeys keys = GeoKeys.read(directory);
    double[] place = place(directory, bytes);
    double half = keys.pixelIsPoint() ? 0 : 0.5;
    double x = place[0] + half * place[2];
    double y = place[1] - half * place[3];
    double farX = x + layout.columns() * place[2];
    double farY = y - layout.rows() * place[3];
    CoordinateSystem system =
        keys.areThere()
            ? keys.system(bytes)
            : CoordinateGuess.of(x, y, farX, farY, Math.max(place[2], place[3]));
    return new GridFrame(layout.rows(), layout.columns(), x, y, place[2], place[3], system);
  }

  /** X and y of the raster's origin, and the steps. */
  private static double[] place(TiffDirectory directory, TiffBytes bytes) throws IOException {
    double[] scale = directory.doubles(33550);
    double[] tie = directory.doubles(33922);
    double[] matrix = directory.doubles(34264);
    double[] place;
    if (scale.length >= 2 && tie.length >= 6) {
      place =
          new double[] {tie[3] - tie[0] * scale[0], tie[4] + tie[1] * scale[1], scale[0], scale[1]};
    } else if (matrix.length == 16 && matrix[1] == 0 && matrix[4] == 0) {
      place = new double[] {matrix[3], matrix[7], matrix[0], -matrix[5]};
    } else {
      throw bytes.fault(
          Fault.UNSUPPORTED_FORMAT,
          "does not say where it lies, or is turned against the axes. Reproject it first");
    }
    if (!(place[2] > 0) || !(place[3] > 0)) {
      throw bytes.fault(Fault.UNSUPPORTED_FORMAT, "is not north up. Reproject it first");
    }
    return place;
  }
}
