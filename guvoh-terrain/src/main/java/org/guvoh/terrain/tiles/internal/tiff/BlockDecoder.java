package org.guvoh.terrain.tiles.internal.tiff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.guvoh.terrain.TerrainException.Fault;

/**
 * Unpacks one block: compression, then predictor, then samples to heights in metres. One decoder
 * serves one thread.
 */
final class BlockDecoder implements AutoCloseable {
  private static final int NONE = 1;
  private static final int LZW = 5;
  private static final int DEFLATE = 8;
  private static final int OLD_DEFLATE = 32946;
  private static final int PACK_BITS = 32773;

  private final TiffBytes bytes;
  private final TiffLayout layout;
  private final double nodata;
  private final Inflater inflater = new Inflater();
  private final byte[] plain;
  private final byte[] row;

  /** {@code nodata} is NaN when the file names no such value. */
  BlockDecoder(TiffBytes bytes, TiffLayout layout, double nodata) {
    this.bytes = bytes;
    this.layout = layout;
    this.nodata = nodata;
    int rowBytes = layout.blocks().width * layout.bytesPerSample();
    this.plain = new byte[rowBytes * layout.blocks().height];
    this.row = new byte[rowBytes];
  }

  /** Decodes a block into its place in the heights of the whole image. */
  void decode(int block, float[] heights) throws IOException {
    TiffLayout.Blocks blocks = layout.blocks();
    int top = block / blocks.across * blocks.height;
    int left = block % blocks.across * blocks.width;
    int rows = Math.min(blocks.height, layout.rows() - top);
    int columns = Math.min(blocks.width, layout.columns() - left);
    if (blocks.lengths[block] == 0) {
      fillSparse(heights, top, left, rows, columns);
      return;
    }
    int rowBytes = blocks.width * layout.bytesPerSample();
    int needed = blocks.tiled ? plain.length : rows * rowBytes;
    int found =
        unpack(bytes.read(blocks.offsets[block], blocks.lengths[block]).array(), block, needed);
    if (found < needed) {
      throw bytes.fault(
          Fault.TRUNCATED_FILE,
          "has a block "
              + block
              + " of "
              + found
              + " bytes where "
              + needed
              + " are needed. Get it again");
    }
    Predictor.undo(layout, plain, row, rows, bytes.order());
    for (int i = 0; i < rows; i++) {
      toHeights(i * rowBytes, columns, heights, (top + i) * layout.columns() + left);
    }
  }

  /** A block the file leaves out holds the nodata value, or zero without one. */
  private void fillSparse(float[] heights, int top, int left, int rows, int columns) {
    for (int i = 0; i < rows; i++) {
      int start = (top + i) * layout.columns() + left;
      java.util.Arrays.fill(heights, start, start + columns, Double.isNaN(nodata) ? 0 : Float.NaN);
    }
  }

  private int unpack(byte[] packed, int block, int needed) {
    return switch (layout.compression()) {
      case NONE -> copy(packed, needed);
      case LZW -> LzwDecoder.decode(packed, plain);
      case DEFLATE, OLD_DEFLATE -> inflate(packed, block);
      case PACK_BITS -> unpackBits(packed);
      default ->
          throw bytes.fault(
              Fault.UNSUPPORTED_FORMAT,
              "is compressed by method "
                  + layout.compression()
                  + "; none, LZW, deflate and PackBits are read. Convert it, for example with"
                  + " gdal_translate -co COMPRESS=DEFLATE");
    };
  }

  private int copy(byte[] packed, int needed) {
    int count = Math.min(packed.length, needed);
    System.arraycopy(packed, 0, plain, 0, count);
    return count;
  }

  private int inflate(byte[] packed, int block) {
    inflater.reset();
    inflater.setInput(packed);
    try {
      int out = 0;
      while (out < plain.length) {
        int count = inflater.inflate(plain, out, plain.length - out);
        if (count == 0) {
          break;
        }
        out += count;
      }
      return out;
    } catch (DataFormatException e) {
      throw bytes.fault(Fault.MALFORMED_FILE, "has a broken block " + block + ". Get it again", e);
    }
  }

  private int unpackBits(byte[] packed) {
    int in = 0;
    int out = 0;
    while (in < packed.length && out < plain.length) {
      int head = packed[in++];
      if (head >= 0) {
        int count = Math.min(Math.min(head + 1, plain.length - out), packed.length - in);
        System.arraycopy(packed, in, plain, out, count);
        in += head + 1;
        out += count;
      } else if (head != -128 && in < packed.length) {
        int count = Math.min(1 - head, plain.length - out);
        java.util.Arrays.fill(plain, out, out + count, packed[in++]);
        out += count;
      }
    }
    return out;
  }

  private void toHeights(int start, int count, float[] heights, int to) {
    ByteBuffer samples = ByteBuffer.wrap(plain, start, count * layout.bytesPerSample()).slice();
    samples.order(layout.predictor() == 3 ? ByteOrder.BIG_ENDIAN : bytes.order());
    switch (layout.kind()) {
      case FLOATING -> floating(samples, count, heights, to);
      case SIGNED -> signed(samples, count, heights, to);
      case UNSIGNED -> unsigned(samples, count, heights, to);
    }
  }

  private void floating(ByteBuffer samples, int count, float[] heights, int to) {
    if (layout.bytesPerSample() == 4) {
      samples.asFloatBuffer().get(heights, to, count);
      float mark = (float) nodata;
      for (int i = to; i < to + count; i++) {
        heights[i] = heights[i] == mark || Float.isInfinite(heights[i]) ? Float.NaN : heights[i];
      }
      return;
    }
    for (int i = 0; i < count; i++) {
      heights[to + i] = height(samples.getDouble());
    }
  }

  private void signed(ByteBuffer samples, int count, float[] heights, int to) {
    for (int i = 0; i < count; i++) {
      heights[to + i] =
          switch (layout.bytesPerSample()) {
            case 1 -> height(samples.get());
            case 2 -> signedShort(samples.getShort());
            default -> height(samples.getInt());
          };
    }
  }

  /**
   * The void of SRTM counts as one whether or not the file says so: no ground lies 32768 m deep.
   */
  private float signedShort(short value) {
    return value == Short.MIN_VALUE ? Float.NaN : height(value);
  }

  private void unsigned(ByteBuffer samples, int count, float[] heights, int to) {
    for (int i = 0; i < count; i++) {
      heights[to + i] =
          switch (layout.bytesPerSample()) {
            case 1 -> height(samples.get() & 0xff);
            case 2 -> height(samples.getShort() & 0xffff);
            default -> height((double) (samples.getInt() & 0xffff_ffffL));
          };
    }
  }

  private float height(double value) {
    return value == nodata || Double.isInfinite(value) ? Float.NaN : (float) value;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
