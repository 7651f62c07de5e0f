package org.guvoh.terrain.tiles.internal.tiff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guvoh.terrain.TerrainException.Fault;

/**
 * The first directory of a TIFF or BigTIFF file: in a COG, the image at full resolution. Values are
 * read when asked for. TIFF 6.0, sections 2 and 8; BigTIFF as in libtiff.
 */
final class TiffDirectory {
  private static final int[] TYPE_BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 0, 0, 0, 8, 8, 8};
  private static final int ASCII = 2;
  private static final int FLOAT = 11;
  private static final int DOUBLE = 12;

  private record Entry(int type, long count, ByteBuffer values) {}

  private final TiffBytes bytes;
  private final Map<Integer, Entry> entries = new TreeMap<>();
  private boolean big;

  private TiffDirectory(TiffBytes bytes) {
    this.bytes = bytes;
  }

  static TiffDirectory read(TiffBytes bytes) throws IOException {
    TiffDirectory directory = new TiffDirectory(bytes);
    directory.readEntries(directory.readHeader());
    return directory;
  }

  private long readHeader() throws IOException {
    ByteBuffer mark = bytes.read(0, 8);
    if (mark.get(0) != mark.get(1) || (mark.get(0) != 'I' && mark.get(0) != 'M')) {
      throw bytes.fault(Fault.MALFORMED_FILE, "does not begin like a TIFF file. Check what it is");
    }
    bytes.setOrder(mark.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    ByteBuffer header = bytes.read(0, 8);
    int magic = header.getShort(2);
    if (magic != 42 && magic != 43) {
      throw bytes.fault(Fault.MALFORMED_FILE, "has the unknown version " + magic);
    }
    big = magic == 43;
    return big ? bytes.read(8, 8).getLong() : header.getInt(4) & 0xffff_ffffL;
  }

  private void readEntries(long offset) throws IOException {
    int countBytes = big ? 8 : 2;
    int entryBytes = big ? 20 : 12;
    ByteBuffer countBuffer = bytes.read(offset, countBytes);
    long count = big ? countBuffer.getLong() : countBuffer.getShort() & 0xffff;
    if (count > 10_000) {
      throw bytes.fault(Fault.MALFORMED_FILE, "says it has " + count + " tags");
    }
    ByteBuffer table = bytes.read(offset + countBytes, count * entryBytes);
    for (int i = 0; i < count; i++) {
      ByteBuffer entry = table.slice(i * entryBytes, entryBytes).order(bytes.order());
      int tag = entry.getShort() & 0xffff;
      int type = entry.getShort() & 0xffff;
      long values = big ? entry.getLong() : entry.getInt() & 0xffff_ffffL;
      entries.put(tag, new Entry(type, values, entry.slice().order(bytes.order())));
    }
  }

  /** A tag's values, wherever in the file they are. */
  private Optional<Entry> values(int tag) throws IOException {
    Entry entry = entries.get(tag);
    if (entry == null || entry.type() >= TYPE_BYTES.length) {
      return Optional.empty();
    }
    long size = Math.multiplyExact(entry.count(), (long) TYPE_BYTES[entry.type()]);
    ByteBuffer place = entry.values().duplicate().order(bytes.order());
    if (size <= place.remaining()) {
      return Optional.of(new Entry(entry.type(), entry.count(), place));
    }
    long offset = big ? place.getLong() : place.getInt() & 0xffff_ffffL;
    return Optional.of(new Entry(entry.type(), entry.count(), bytes.read(offset, size)));
  }

  /** The whole numbers of a tag; empty when it is not there. */
  long[] numbers(int tag) throws IOException {
    Optional<Entry> entry = values(tag);
    if (entry.isEmpty()) {
      return new long[0];
    }
    long[] numbers = new long[Math.toIntExact(entry.get().count())];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(entry.get().values(), entry.get().type());
    }
    return numbers;
  }

  private long number(ByteBuffer values, int type) {
    return switch (TYPE_BYTES[type]) {
      case 1 -> values.get() & 0xff;
      case 2 -> values.getShort() & 0xffff;
      case 4 -> values.getInt() & 0xffff_ffffL;
      default -> values.getLong();
    };
  }

  /** One whole number, or another value when the tag is not there. */
  long number(int tag, long otherwise) throws IOException {
    long[] numbers = numbers(tag);
    return numbers.length == 0 ? otherwise : numbers[0];
  }

  /** One whole number that must be there. */
  long need(int tag, String name) throws IOException {
    long[] numbers = numbers(tag);
    if (numbers.length == 0) {
      throw bytes.fault(Fault.MALFORMED_FILE, "has no " + name + " (tag " + tag + ")");
    }
    return numbers[0];
  }

  /** The floating-point numbers of a tag; empty when it is not there. */
  double[] doubles(int tag) throws IOException {
    Optional<Entry> entry = values(tag);
    if (entry.isEmpty()) {
      return new double[0];
    }
    double[] numbers = new double[Math.toIntExact(entry.get().count())];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = real(entry.get().values(), entry.get().type());
    }
    return numbers;
  }

  private double real(ByteBuffer values, int type) {
    if (type == DOUBLE) {
      return values.getDouble();
    }
    return type == FLOAT ? values.getFloat() : (double) number(values, type);
  }

  /** The text of a tag without its closing zero. */
  Optional<String> text(int tag) throws IOException {
    Optional<Entry> entry = values(tag);
    if (entry.isEmpty() || entry.get().type() != ASCII) {
      return Optional.empty();
    }
    byte[] text = new byte[Math.toIntExact(entry.get().count())];
    entry.get().values().get(text);
    String whole = new String(text, StandardCharsets.ISO_8859_1);
    int end = whole.indexOf('\0');
    return Optional.of((end < 0 ? whole : whole.substring(0, end)).trim());
  }
}
