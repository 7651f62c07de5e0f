package org.guvoh.terrain.tiles.internal.tiff;

import java.nio.ByteOrder;

/**
 * Undoes the differencing of rows: predictor 2 (samples, TIFF 6.0 section 14) and 3 (bytes of
 * floating-point samples by significance, Adobe Photoshop TIFF technical note 3). After predictor 3
 * the samples are big-endian.
 */
final class Predictor {
  private Predictor() {}

  static void undo(TiffLayout layout, byte[] plain, byte[] scratch, int rows, ByteOrder order) {
    int rowBytes = scratch.length;
    for (int row = 0; row < rows && layout.predictor() > 1; row++) {
      if (layout.predictor() == 3) {
        undoFloating(plain, row * rowBytes, scratch, layout.bytesPerSample());
      } else {
        undoDifferences(plain, row * rowBytes, rowBytes, layout.bytesPerSample(), order);
      }
    }
  }

  private static void undoFloating(byte[] plain, int start, byte[] scratch, int sampleBytes) {
    int samples = scratch.length / sampleBytes;
    byte sum = 0;
    for (int i = 0; i < scratch.length; i++) {
      sum += plain[start + i];
      scratch[i] = sum;
    }
    for (int plane = 0; plane < sampleBytes; plane++) {
      int from = plane * samples;
      int to = start + plane;
      for (int i = 0; i < samples; i++) {
        plain[to + i * sampleBytes] = scratch[from + i];
      }
    }
  }

  private static void undoDifferences(
      byte[] plain, int start, int rowBytes, int sampleBytes, ByteOrder order) {
    boolean little = order == ByteOrder.LITTLE_ENDIAN;
    long sum = 0;
    for (int at = start; at < start + rowBytes; at += sampleBytes) {
      long value = 0;
      for (int i = 0; i < sampleBytes; i++) {
        value = (value << 8) | (plain[at + (little ? sampleBytes - 1 - i : i)] & 0xff);
      }
      sum += value;
      for (int i = 0; i < sampleBytes; i++) {
        plain[at + (little ? i : sampleBytes - 1 - i)] = (byte) (sum >>> (8 * i));
      }
    }
  }
}
