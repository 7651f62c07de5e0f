package org.guvoh.terrain.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.guvoh.terrain.elevation.CoordinateSystem;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.sight.ProbableViewshed;
import org.guvoh.terrain.sight.Viewshed;

/**
 * Writes rasters as GeoTIFF: little-endian, one deflated strip per sixteen rows, pixel-is-area,
 * EPSG:4326 or UTM. A viewshed holds bytes (0 hidden, 1 visible, 2 unknown, 255 not examined);
 * probabilities and heights are floats with NaN for nothing known.
 */
public final class GeoTiffWriter {
  private static final int ROWS_PER_STRIP = 16;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int DOUBLE = 12;
  private static final int ASCII = 2;

  private record Tag(int number, int type, int count, ByteBuffer value) {}

  private final GridFrame frame;
  private final int sampleBytes;
  private final byte[] samples;
  private final List<Tag> tags = new ArrayList<>();

  private GeoTiffWriter(GridFrame frame, int sampleBytes, byte[] samples) {
    this.frame = frame;
    this.sampleBytes = sampleBytes;
    this.samples = samples;
  }

  /** Writes a viewshed's codes. */
  public static void write(Viewshed viewshed, Path file) throws IOException {
    new GeoTiffWriter(viewshed.frame(), 1, viewshed.codes()).write(file, "255");
  }

  /** Writes probabilities. */
  public static void write(ProbableViewshed viewshed, Path file) throws IOException {
    new GeoTiffWriter(viewshed.frame(), 4, floats(viewshed.probabilities())).write(file, "nan");
  }

  /** Writes heights. */
  public static void write(ElevationGrid grid, Path file) throws IOException {
    new GeoTiffWriter(grid.frame(), 4, floats(grid.samples())).write(file, "nan");
  }

  private static byte[] floats(float[] values) {
    ByteBuffer buffer =
        ByteBuffer.allocate(Math.multiplyExact(values.length, 4)).order(ByteOrder.LITTLE_ENDIAN);
    buffer.asFloatBuffer().put(values);
    return buffer.array();
  }

  private void write(Path file, String nodata) throws IOException {
    List<byte[]> strips = strips();
    describe(strips, nodata);
    int directoryBytes = 2 + 12 * tags.size() + 4;
    int valueStart = 8 + directoryBytes;
    int valueBytes =
        tags.stream()
            .mapToInt(tag -> tag.value().capacity() > 4 ? even(tag.value().capacity()) : 0)
            .sum();
    setStripOffsets(strips, valueStart + valueBytes);
    ByteBuffer head = ByteBuffer.allocate(valueStart + valueBytes).order(ByteOrder.LITTLE_ENDIAN);
    head.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    head.putShort((short) tags.size());
    int valueAt = valueStart;
    for (Tag tag : tags) {
      head.putShort((short) tag.number()).putShort((short) tag.type()).putInt(tag.count());
      if (tag.value().capacity() > 4) {
        head.putInt(valueAt);
        head.duplicate().position(valueAt).put(tag.value().duplicate());
        valueAt += even(tag.value().capacity());
      } else {
        int next = head.position() + 4;
        head.put(tag.value().duplicate());
        head.position(next);
      }
    }
    try (var out = Files.newOutputStream(file)) {
      out.write(head.array());
      for (byte[] strip : strips) {
        out.write(strip);
      }
    }
  }

  private static int even(int length) {
    return length + length % 2;
  }

  private List<byte[]> strips() {
    List<byte[]> strips = new ArrayList<>();
    int rowBytes = frame.columns() * sampleBytes;
    Deflater deflater = new Deflater();
    for (int row = 0; row < frame.rows(); row += ROWS_PER_STRIP) {
      int length = Math.min(ROWS_PER_STRIP, frame.rows() - row) * rowBytes;
      deflater.reset();
      deflater.setInput(samples, row * rowBytes, length);
      deflater.finish();
      byte[] packed = new byte[length + length / 1000 + 64];
      int packedLength = deflater.deflate(packed);
      strips.add(Arrays.copyOf(packed, packedLength));
    }
    deflater.end();
    return strips;
  }

  private void describe(List<byte[]> strips, String nodata) {
    tags.add(whole(256, LONG, frame.columns()));
    tags.add(whole(257, LONG, frame.rows()));
    tags.add(whole(258, SHORT, sampleBytes * 8));
    tags.add(whole(259, SHORT, 8));
    tags.add(whole(262, SHORT, 1));
    tags.add(whole(273, LONG, new int[strips.size()]));
    tags.add(whole(277, SHORT, 1));
    tags.add(whole(278, LONG, ROWS_PER_STRIP));
    tags.add(whole(279, LONG, strips.stream().mapToInt(strip -> strip.length).toArray()));
    tags.add(whole(339, SHORT, sampleBytes == 4 ? 3 : 1));
    tags.add(real(33550, frame.stepX(), frame.stepY(), 0));
    tags.add(real(33922, 0, 0, 0, frame.x(-0.5), frame.y(-0.5), 0));
    tags.add(whole(34735, SHORT, geoKeys()));
    byte[] text = (nodata + "\0").getBytes(StandardCharsets.US_ASCII);
    tags.add(new Tag(42113, ASCII, text.length, ByteBuffer.wrap(text)));
  }

  private int[] geoKeys() {
    if (frame.system() instanceof CoordinateSystem.Geographic) {
      return new int[] {1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326};
    }
    int code =
        frame.system() instanceof CoordinateSystem.UniversalTransverseMercator utm
            ? utm.epsg()
            : 32767;
    return new int[] {1, 1, 0, 4, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, code, 3076, 0, 1, 9001};
  }

  private void setStripOffsets(List<byte[]> strips, int start) {
    int[] offsets = new int[strips.size()];
    int at = start;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at = Math.addExact(at, strips.get(i).length);
    }
    tags.replaceAll(tag -> tag.number() == 273 ? whole(273, LONG, offsets) : tag);
  }

  private static Tag whole(int number, int type, int... values) {
    int bytes = type == SHORT ? 2 : 4;
    ByteBuffer buffer = ByteBuffer.allocate(bytes * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      if (type == SHORT) {
        buffer.putShort((short) value);
      } else {
        buffer.putInt(value);
      }
    }
    return new Tag(number, type, values.length, buffer.rewind());
  }

  private static Tag real(int number, double... values) {
    ByteBuffer buffer = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (double value : values) {
      buffer.putDouble(value);
    }
    return new Tag(number, DOUBLE, values.length, buffer.rewind());
  }
}
