package org.guvoh.ingest.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.core.table.Table;

/** The formats that are known but not read, by signature or by file name. */
public final class UnreadFormats {
  private static final List<Table.Row> ROWS =
      Table.resource(UnreadFormats.class, "unread-formats").rows();

  private static final int START = 512;

  private UnreadFormats() {}

  /** The format whose signature the content carries. */
  public static Optional<String> findBySignature(byte[] content) {
    return ROWS.stream()
        .filter(row -> carries(content, Integer.parseInt(row.get("offset")), signature(row)))
        .map(row -> row.get("format"))
        .findFirst();
  }

  /** The same for decoded text, whatever mark or white space came before it. */
  public static Optional<String> findByStart(String text) {
    String start = text.substring(0, Math.min(text.length(), START)).stripLeading();
    return findBySignature(start.getBytes(StandardCharsets.US_ASCII));
  }

  /** The format that the end of the file name promises. */
  public static Optional<String> findByName(String fileName) {
    String extension = extension(fileName);
    return ROWS.stream()
        .filter(row -> row.list("names").contains(extension))
        .map(row -> row.get("format"))
        .findFirst();
  }

  private static byte[] signature(Table.Row row) {
    String start = row.get("start");
    if (start.startsWith("hex:")) {
      return HexFormat.of().parseHex(start.substring(4));
    }
    return start.startsWith("text:")
        ? start.substring(5).getBytes(StandardCharsets.US_ASCII)
        : new byte[0];
  }

  private static boolean carries(byte[] content, int offset, byte[] signature) {
    int end = offset + signature.length;
    return signature.length > 0
        && content.length >= end
        && Arrays.equals(content, offset, end, signature, 0, signature.length);
  }

  private static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
