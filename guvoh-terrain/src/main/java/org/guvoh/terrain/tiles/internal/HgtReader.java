package org.guvoh.terrain.tiles.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.guvoh.terrain.TerrainException;
import org.guvoh.terrain.TerrainException.Fault;
import org.guvoh.terrain.elevation.CoordinateSystem;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.elevation.TileName;

/**
 * SRTM height tiles: big-endian 16-bit metres, 1201 × 1201 (3") or 3601 × 3601 (1"), rows from the
 * north, voids −32768; neighbours share their edge rows and columns. The place is in the file's
 * name and nowhere else.
 */
public final class HgtReader {
  private static final int[] SIDES = {1201, 3601};
  private static final short VOID = Short.MIN_VALUE;

  private HgtReader() {}

  public static GridFrame frame(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        ZipEntry entry =
            zip.stream().filter(HgtReader::isHgt).findFirst().orElseThrow(() -> noTile(file));
        return frameOf(file, entry.getName(), sideOf(file, entry.getSize()));
      }
    }
    boolean gzip = name.toLowerCase(Locale.ROOT).endsWith(".gz");
    return frameOf(file, name, sideOf(file, gzip ? unpackedSize(file) : Files.size(file)));
  }

  /** The length a gzip file says it had: the last four bytes, little-endian (RFC 1952). */
  private static long unpackedSize(Path file) throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "r")) {
      raw.seek(Math.max(0, raw.length() - 4));
      return Integer.reverseBytes(raw.readInt()) & 0xffff_ffffL;
    }
  }

  private static boolean isHgt(ZipEntry entry) {
    return entry.getName().toLowerCase(Locale.ROOT).endsWith(".hgt");
  }

  private static TerrainException noTile(Path file) {
    return new TerrainException(
        Fault.MALFORMED_FILE, file + ": the archive holds no .hgt file. Look what is inside it.");
  }

  public static ElevationGrid read(Path file) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".zip")) {
        return readZip(file, new ZipInputStream(raw));
      }
      InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
      return decode(file, name, plain.readAllBytes());
    }
  }

  private static ElevationGrid readZip(Path file, ZipInputStream zip) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (isHgt(entry)) {
        return decode(file, entry.getName(), zip.readAllBytes());
      }
    }
    throw noTile(file);
  }

  private static ElevationGrid decode(Path file, String name, byte[] bytes) {
    int side = sideOf(file, bytes.length);
    GridFrame frame = frameOf(file, name, side);
    float[] heights = new float[side * side];
    for (int i = 0; i < heights.length; i++) {
      short height = (short) (bytes[2 * i] << 8 | (bytes[2 * i + 1] & 0xff));
      heights[i] = height == VOID ? Float.NaN : height;
    }
    return ElevationGrid.of(frame, heights);
  }

  private static int sideOf(Path file, long bytes) {
    for (int side : SIDES) {
      if (bytes == 2L * side * side) {
        return side;
      }
    }
    boolean cut =
        bytes < 2L * 1201 * 1201 || (bytes > 2L * 1201 * 1201 && bytes < 2L * 3601 * 3601);
    throw new TerrainException(
        cut ? Fault.TRUNCATED_FILE : Fault.WRONG_SIZE,
        file
            + ": holds "
            + bytes
            + " bytes, but an SRTM tile holds 2884802 (3\") or 25934402 (1\")."
            + (cut ? " It was probably cut off: get it again." : " Check what it is."));
  }

  private static GridFrame frameOf(Path file, String name, int side) {
    TileName tile =
        TileName.findIn(name)
            .orElseThrow(
                () ->
                    new TerrainException(
                        Fault.MALFORMED_FILE,
                        file
                            + ": an SRTM tile's place is in its name, like N37E068.hgt, but \""
                            + name
                            + "\" names none. Give it its name back."));
    double step = 1.0 / (side - 1);
    return new GridFrame(
        side,
        side,
        tile.longitude(),
        tile.latitude() + 1,
        step,
        step,
        new CoordinateSystem.Geographic());
  }
}
