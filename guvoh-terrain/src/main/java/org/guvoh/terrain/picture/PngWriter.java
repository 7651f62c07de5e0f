package org.guvoh.terrain.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pictures as PNG (ISO/IEC 15948): 8-bit RGB, each row stored as differences to the pixel
 * before.
 */
public final class PngWriter {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private PngWriter() {}

  /** Writes a picture to a file. */
  public static void write(Picture picture, Path file) throws IOException {
    Files.write(file, encode(picture));
  }

  /** The bytes of the PNG file. */
  public static byte[] encode(Picture picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(SIGNATURE);
      chunk(out, "IHDR", header(picture));
      chunk(out, "IDAT", pixels(picture));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] header(Picture picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(picture.width());
    out.writeInt(picture.height());
    out.write(new byte[] {8, 2, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] pixels(Picture picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      byte[] row = new byte[1 + 3 * picture.width()];
      for (int r = 0; r < picture.height(); r++) {
        row[0] = 1;
        int before = 0;
        for (int c = 0; c < picture.width(); c++) {
          int colour = picture.colour(r, c);
          row[1 + 3 * c] = (byte) ((colour >> 16) - (before >> 16));
          row[2 + 3 * c] = (byte) ((colour >> 8) - (before >> 8));
          row[3 + 3 * c] = (byte) (colour - before);
          before = colour;
        }
        out.write(row);
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) check.getValue());
  }
}
