package org.guvoh.app.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guvoh.core.report.Payload;

/**
 * An answer over HTTP/1.1 as it came (RFC 9112): status, header fields without regard to case, and
 * the body, chunked or of a stated length or until the end; cut at one byte over the limit.
 */
record HttpAnswer(int status, Map<String, List<String>> headers, Payload body) {
  private static final int LONGEST_LINE = 16 << 10;
  private static final int MOST_LINES = 200;

  static HttpAnswer read(InputStream in, int largest) throws IOException {
    String[] start = line(in).split(" ", 3);
    if (start.length < 2 || !start[0].startsWith("HTTP/1.") || !start[1].matches("\\d{3}")) {
      throw new IOException("it speaks no HTTP/1.1");
    }
    int status = Integer.parseInt(start[1]);
    Map<String, List<String>> headers = headers(in);
    if (status >= 100 && status < 200) {
      return read(in, largest);
    }
    return new HttpAnswer(status, headers, Payload.of(body(in, status, headers, largest)));
  }

  String header(String name) {
    return headers.getOrDefault(name, List.of("")).get(0);
  }

  private static Map<String, List<String>> headers(InputStream in) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    int lines = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      if (++lines > MOST_LINES) {
        throw new IOException("it sends too many header lines");
      }
      if (colon > 0) {
        headers
            .computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>())
            .add(line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private static byte[] body(
      InputStream in, int status, Map<String, List<String>> headers, int largest)
      throws IOException {
    if (status == 204 || status == 304) {
      return new byte[0];
    }
    if (String.join(",", headers.getOrDefault("Transfer-Encoding", List.of()))
        .toLowerCase(java.util.Locale.ROOT)
        .contains("chunked")) {
      return chunked(in, largest);
    }
    String length = headers.getOrDefault("Content-Length", List.of("")).get(0);
    if (!length.matches("\\d{1,18}")) {
      return in.readNBytes(largest + 1);
    }
    int wanted = (int) Math.min(Long.parseLong(length), largest + 1L);
    byte[] body = in.readNBytes(wanted);
    if (body.length < wanted) {
      throw new EOFException("it broke off");
    }
    return body;
  }

  private static byte[] chunked(InputStream in, int largest) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (body.size() <= largest) {
      String size = line(in).replaceFirst(";.*", "").strip();
      if (!size.matches("[0-9a-fA-F]{1,8}")) {
        throw new IOException("a piece of it has no length");
      }
      int length = (int) Math.min(Long.parseLong(size, 16), largest + 1L);
      if (length == 0) {
        return body.toByteArray();
      }
      byte[] piece = in.readNBytes(length);
      body.writeBytes(piece);
      if (piece.length < length || !line(in).isEmpty()) {
        if (body.size() > largest) {
          break;
        }
        throw new EOFException("it broke off");
      }
    }
    return body.toByteArray();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (line.length() > LONGEST_LINE) {
        throw new IOException("it sends a header line without end");
      }
      line.append((char) next);
      next = in.read();
    }
    if (next < 0 && line.length() == 0) {
      throw new EOFException("it broke off");
    }
    int end = line.length();
    return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
  }

  /** Latin letters only, as header fields are. */
  static byte[] bytes(String request) {
    return request.getBytes(ISO_8859_1);
  }
}
