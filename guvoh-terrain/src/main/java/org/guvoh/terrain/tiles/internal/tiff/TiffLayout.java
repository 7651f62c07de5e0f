package org.guvoh.terrain.tiles.internal.tiff;

import java.io.IOException;
import org.guvoh.terrain.TerrainException.Fault;

/**
 * How the samples lie in the file: blocks (tiles, or strips as wide as the image) by rows, and how
 * one is packed.
 *
 * @param bytesPerSample 1, 2, 4 or 8
 */
record TiffLayout(
    int columns,
    int rows,
    Blocks blocks,
    int compression,
    int predictor,
    SampleKind kind,
    int bytesPerSample) {

  private static final int TILE_WIDTH = 322;

  /** The grid of blocks with the place of each in the file. */
  static final class Blocks {
    final int width;
    final int height;
    final int across;
    final boolean tiled;
    final long[] offsets;
    final long[] lengths;

    private Blocks(
        int width, int height, int across, boolean tiled, long[] offsets, long[] lengths) {
      this.width = width;
      this.height = height;
      this.across = across;
      this.tiled = tiled;
      this.offsets = offsets;
      this.lengths = lengths;
    }
  }

  /** What a sample's bits mean. */
  enum SampleKind {
    UNSIGNED,
    SIGNED,
    FLOATING
  }

  static TiffLayout read(TiffDirectory directory, TiffBytes bytes) throws IOException {
    int columns = size(directory.need(256, "width"), bytes);
    int rows = size(directory.need(257, "height"), bytes);
    int bits = (int) directory.number(258, 1);
    if (directory.number(277, 1) != 1) {
      throw bytes.fault(
          Fault.UNSUPPORTED_FORMAT,
          "has "
              + directory.number(277, 1)
              + " bands; one band of heights is read. Extract it first");
    }
    if (bits != 8 && bits != 16 && bits != 32 && bits != 64) {
      throw bytes.fault(Fault.UNSUPPORTED_FORMAT, "has samples of " + bits + " bits");
    }
    SampleKind kind = kind((int) directory.number(339, 1), bits, bytes);
    int predictor = (int) directory.number(317, 1);
    if (predictor < 1 || predictor > 3 || (predictor == 3 && kind != SampleKind.FLOATING)) {
      throw bytes.fault(Fault.UNSUPPORTED_FORMAT, "uses predictor " + predictor);
    }
    return new TiffLayout(
        columns,
        rows,
        blocks(directory, bytes, columns, rows),
        (int) directory.number(259, 1),
        predictor,
        kind,
        bits / 8);
  }

  private static int size(long value, TiffBytes bytes) {
    if (value < 1 || value > 1_000_000) {
      throw bytes.fault(Fault.WRONG_SIZE, "says it is " + value + " samples wide or high");
    }
    return (int) value;
  }

  private static SampleKind kind(int format, int bits, TiffBytes bytes) {
    if (format == 3 && bits >= 32) {
      return SampleKind.FLOATING;
    }
    if ((format == 1 || format == 2 || format == 4) && bits <= 32) {
      return format == 2 ? SampleKind.SIGNED : SampleKind.UNSIGNED;
    }
    throw bytes.fault(
        Fault.UNSUPPORTED_FORMAT, "has samples of format " + format + " with " + bits + " bits");
  }

  private static Blocks blocks(TiffDirectory directory, TiffBytes bytes, int columns, int rows)
      throws IOException {
    boolean tiled = directory.number(TILE_WIDTH, 0) > 0;
    int width = tiled ? size(directory.need(322, "tile width"), bytes) : columns;
    int height =
        tiled
            ? size(directory.need(323, "tile height"), bytes)
            : (int) Math.min(rows, directory.number(278, rows));
    if ((long) width * height > 1 << 28) {
      throw bytes.fault(Fault.TOO_LARGE, "has blocks of " + width + " x " + height + " samples");
    }
    long[] offsets = directory.numbers(tiled ? 324 : 273);
    long[] lengths = directory.numbers(tiled ? 325 : 279);
    int across = (columns + width - 1) / width;
    long count = (long) across * ((rows + height - 1) / Math.max(1, height));
    if (height < 1 || offsets.length < count || lengths.length < count) {
      throw bytes.fault(
          Fault.MALFORMED_FILE,
          "lists " + offsets.length + " blocks where " + count + " are needed");
    }
    return new Blocks(width, height, across, tiled, offsets, lengths);
  }
}
