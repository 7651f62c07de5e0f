package org.guvoh.ingest.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A byte order mark: the encoding it announces and its own length in bytes. */
public record ByteOrderMark(Charset charset, int length) {
  public static Optional<ByteOrderMark> find(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
    }
    if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new ByteOrderMark(Charset.forName("UTF-32LE"), 4));
    }
    if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new ByteOrderMark(Charset.forName("UTF-32BE"), 4));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
    }
    return begins(bytes, 0xFE, 0xFF)
        ? Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2))
        : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
