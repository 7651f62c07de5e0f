package org.guvoh.terrain.tiles.internal.tiff;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.guvoh.terrain.TerrainException;
import org.guvoh.terrain.TerrainException.Fault;

/**
 * Ranges of a TIFF file, checked against its length. Safe for several threads once the byte order
 * is set.
 */
final class TiffBytes implements Closeable {
  private final Path file;
  private final FileChannel channel;
  private final long length;
  private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

  TiffBytes(Path file) throws IOException {
    this.file = file;
    this.channel = FileChannel.open(file, StandardOpenOption.READ);
    this.length = channel.size();
  }

  void setOrder(ByteOrder order) {
    this.order = order;
  }

  ByteOrder order() {
    return order;
  }

  /** The bytes from an offset, in the file's byte order. */
  ByteBuffer read(long offset, long count) throws IOException {
    if (offset < 0 || count < 0 || offset + count > length || count > Integer.MAX_VALUE - 16) {
      throw fault(
          Fault.TRUNCATED_FILE,
          "needs "
              + count
              + " bytes at offset "
              + offset
              + ", but has only "
              + length
              + ". Get it again");
    }
    ByteBuffer buffer = ByteBuffer.allocate((int) count).order(order);
    int got = 0;
    while (buffer.hasRemaining() && got >= 0) {
      got = channel.read(buffer, offset + buffer.position());
    }
    if (buffer.hasRemaining()) {
      throw fault(Fault.TRUNCATED_FILE, "ended while being read. Get it again");
    }
    return buffer.flip();
  }

  TerrainException fault(Fault fault, String what) {
    return new TerrainException(fault, file + ": the GeoTIFF " + what + ".");
  }

  TerrainException fault(Fault fault, String what, Exception cause) {
    return new TerrainException(fault, file + ": the GeoTIFF " + what + ".", cause);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
