package org.guvoh.names.gazetteer.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A format that is read from its first byte to its last, plain or gzipped. */
abstract class StreamedFormat implements PlaceFormat {
  private static final int BUFFER = 1 << 16;

  abstract void read(InputStream in, PlaceSink sink) throws IOException;

  @Override
  public final void read(Path file, PlaceSink sink) throws IOException {
    try (InputStream in = open(file)) {
      read(in, sink);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    in.mark(2);
    boolean gzipped = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzipped ? new GZIPInputStream(in, BUFFER) : in;
  }
}
