package org.guvoh.ingest.unpack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What one input may unpack to: sixty-four megabytes, and beyond that a hundred times the bytes
 * read of it so far. Text packs to about a fifth; a hundred times is no text.
 */
final class Budget {
  private static final long FREE = 64L << 20;
  private static final long TIMES = 100;
  private static final int MOST_MEMBERS = 1_000_000;
  private long packed;
  private long unpacked;
  private int members;

  /** Says that an input unpacks to more than it may. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded(String message) {
      super(message);
    }
  }

  /** Counts the bytes of the input itself. */
  InputStream packed(InputStream in) {
    return new Counting(in) {
      @Override
      void count(long bytes) {
        packed += bytes;
      }
    };
  }

  /** Counts bytes that came out of a packed input, and ends it when they are too many. */
  InputStream unpacked(InputStream in) {
    return new Counting(in) {
      @Override
      void count(long bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > FREE && unpacked > TIMES * packed) {
          throw new Exceeded(
              "it unpacks to more than "
                  + TIMES
                  + " times its size: "
                  + (unpacked >> 20)
                  + " MiB out of "
                  + packed
                  + " bytes read");
        }
      }
    };
  }

  void member() throws Exceeded {
    if (++members > MOST_MEMBERS) {
      throw new Exceeded("it has more than " + MOST_MEMBERS + " members");
    }
  }

  private abstract static class Counting extends FilterInputStream {
    Counting(InputStream in) {
      super(in);
    }

    abstract void count(long bytes) throws IOException;

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      byte[] skipped = new byte[(int) Math.min(bytes, 8192)];
      return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
