package org.guvoh.names.gazetteer.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lines of a text in UTF-8, decoded one by one, so that one broken line does not spoil the rest.
 *
 * <p>A byte order mark is left out. Lines longer than a megabyte are cut and reported.
 */
final class Lines {
  private static final int LONGEST = 1 << 20;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private byte[] buffer = new byte[1 << 12];
  private int length;
  private long number;

  Lines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** Number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  /**
   * A line that was read.
   *
   * @param text its text; letters that are no UTF-8 stand as the replacement character
   * @param broken what is wrong with its bytes
   */
  record Line(String text, Optional<String> broken) {}

  /** The next line, or empty at the end. */
  Optional<Line> next() throws IOException {
    length = 0;
    boolean cut = false;
    int read = in.read();
    if (read < 0) {
      return Optional.empty();
    }
    while (read >= 0 && read != '\n') {
      if (length < LONGEST) {
        if (length == buffer.length) {
          buffer = Arrays.copyOf(buffer, length * 2);
        }
        buffer[length++] = (byte) read;
      } else {
        cut = true;
      }
      read = in.read();
    }
    number++;
    if (length > 0 && buffer[length - 1] == '\r') {
      length--;
    }
    Line line = decode();
    return Optional.of(
        cut ? new Line(line.text(), Optional.of("longer than a megabyte: cut")) : line);
  }

  private Line decode() {
    int from = number == 1 && startsWithMark() ? 3 : 0;
    try {
      String text = decoder.decode(ByteBuffer.wrap(buffer, from, length - from)).toString();
      return new Line(text, Optional.empty());
    } catch (CharacterCodingException e) {
      String text = new String(buffer, from, length - from, StandardCharsets.UTF_8);
      return new Line(text, Optional.of("bytes that are no UTF-8"));
    }
  }

  private boolean startsWithMark() {
    return length >= 3
        && buffer[0] == (byte) 0xEF
        && buffer[1] == (byte) 0xBB
        && buffer[2] == (byte) 0xBF;
  }
}
