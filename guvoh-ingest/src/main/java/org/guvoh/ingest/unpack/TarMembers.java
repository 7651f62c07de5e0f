package org.guvoh.ingest.unpack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.guvoh.core.report.Acquisition.Way;

/**
 * The members of a tar archive (POSIX ustar, with the long names of GNU tar). Links, devices and
 * extended headers are passed over.
 */
final class TarMembers {
  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 4096;
  private final Unpacker unpacker;

  TarMembers(Unpacker unpacker) {
    this.unpacker = unpacker;
  }

  void read(InputStream in, Unpacker.Member archive) throws IOException {
    String longName = "";
    byte[] header = in.readNBytes(BLOCK);
    while (header.length == BLOCK && header[0] != 0) {
      unpacker.budget().member();
      long size = size(header);
      Bounded member = new Bounded(in, size);
      String name = longName.isEmpty() ? name(header) : longName;
      longName = "";
      char type = (char) header[156];
      if (type == 'L') {
        longName = text(member.readNBytes(LONGEST_NAME), 0, LONGEST_NAME);
      } else if ((type == '0' || type == 0) && !name.contains("/.") && !name.startsWith(".")) {
        unpacker.open(member, archive.inside(Way.ARCHIVE, name));
      }
      member.skipRest();
      long padding = (BLOCK - size % BLOCK) % BLOCK;
      new Bounded(in, padding).skipRest();
      header = in.readNBytes(BLOCK);
    }
  }

  private static String name(byte[] header) {
    String prefix = text(header, 345, 155);
    String name = text(header, 0, 100);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String text(byte[] bytes, int from, int most) {
    int end = from;
    while (end < Math.min(bytes.length, from + most) && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, UTF_8);
  }

  private static long size(byte[] header) throws IOException {
    String octal = text(header, 124, 12).strip();
    if (!octal.matches("[0-7]{1,11}")) {
      throw new IOException("a member's size cannot be read");
    }
    return Long.parseLong(octal, 8);
  }

  /** The next bytes of a stream, so many and no more. */
  private static final class Bounded extends InputStream {
    private final InputStream in;
    private long left;

    Bounded(InputStream in, long size) {
      this.in = in;
      this.left = size;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = in.read(target, offset, (int) Math.min(length, left));
      if (read < 0) {
        throw new EOFException("a member is cut off");
      }
      left -= read;
      return read;
    }

    void skipRest() throws IOException {
      transferTo(java.io.OutputStream.nullOutputStream());
    }
  }
}
