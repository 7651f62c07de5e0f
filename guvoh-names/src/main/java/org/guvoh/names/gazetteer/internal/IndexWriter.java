package org.guvoh.names.gazetteer.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.guvoh.core.place.Position;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.internal.Layout.Section;
import org.guvoh.names.spelling.Spelling;
import org.guvoh.names.spelling.SpellingKeys;

/**
 * Collects places and writes them as one packed file.
 *
 * <p>Memory: about 100 bytes a name; a gazetteer of millions is written as several files (see
 * {@link #isFull}). The same places in the same order give the same bytes. Not for several threads.
 */
public final class IndexWriter {
  private static final int MOST_PLACES = 400_000;
  private static final int MOST_NAMES = 900_000;

  private final SpellingKeys keys;
  private final Map<Section, Ints> columns = new EnumMap<>(Section.class);
  private final Map<String, Integer> pooled = new HashMap<>();
  private final Bytes pool = new Bytes();
  private final Bytes text = new Bytes();
  private final Bytes cores = new Bytes();
  private final Bytes soundBytes = new Bytes();
  private final Ints summaries = new Ints();
  private final Longs ids = new Longs();
  private final Longs folds = new Longs();
  private final Longs skeletons = new Longs();
  private final Longs sounds = new Longs();
  private int places;
  private int names;

  public IndexWriter(SpellingKeys keys) {
    this.keys = keys;
    for (Section section : Section.values()) {
      columns.put(section, new Ints());
    }
  }

  public int places() {
    return places;
  }

  /** Whether a further place belongs into a further file. */
  public boolean isFull() {
    return places >= MOST_PLACES || names >= MOST_NAMES;
  }

  public void add(GazetteerPlace place) {
    put(Section.FIRST_NAME, names);
    put(Section.LATITUDE, place.position().map(p -> unit(p.latitude())).orElse(Layout.NO_POSITION));
    put(
        Section.LONGITUDE,
        place.position().map(p -> unit(p.longitude())).orElse(Layout.NO_POSITION));
    put(Section.RADIUS, place.position().map(IndexWriter::radius).orElse(0));
    put(Section.POPULATION, (int) Math.min(Integer.MAX_VALUE, place.population()));
    put(Section.ID, pool(place.id()));
    put(Section.KIND, pool(place.kind()));
    put(Section.CONTAINERS, pool(String.join("|", place.containers())));
    put(Section.SOURCE, pool(place.source()));
    put(Section.PRECISION, place.precision());
    ids.add(entry(Layout.hash(place.id()), places));
    place.names().forEach(this::addName);
    places++;
  }

  private void addName(String name) {
    put(Section.NAME_BYTES, text.size());
    put(Section.NAME_PLACE, places);
    text.add(name.getBytes(StandardCharsets.UTF_8));
    Spelling spelling = keys.of(name);
    byte[] core = Letters.bytes(spelling.core());
    put(Section.CORE_BYTES, cores.size());
    put(Section.SOUND_BYTES, soundBytes.size());
    summaries.add(Letters.summary(core, core.length));
    cores.add(core);
    soundBytes.add(Letters.bytes(spelling.sounds()));
    addKey(folds, spelling.folded());
    if (!spelling.core().equals(spelling.folded())) {
      addKey(folds, spelling.core());
    }
    addKey(skeletons, spelling.skeleton());
    addKey(sounds, spelling.sounds());
    names++;
  }

  private void addKey(Longs table, String key) {
    if (!key.isEmpty()) {
      table.add(entry(Layout.hash(key), names));
    }
  }

  /** Writes the file; whatever lies there is replaced. */
  public void write(Path file) throws IOException {
    put(Section.FIRST_NAME, names);
    put(Section.NAME_BYTES, text.size());
    put(Section.CORE_BYTES, cores.size());
    put(Section.SOUND_BYTES, soundBytes.size());
    split(ids, Section.ID_HASH, Section.ID_PLACE);
    split(folds, Section.FOLD_HASH, Section.FOLD_NAME);
    split(skeletons, Section.SKELETON_HASH, Section.SKELETON_NAME);
    split(sounds, Section.SOUNDS_HASH, Section.SOUNDS_NAME);
    Ints named = column(Section.SOUNDS_NAME);
    for (int i = 0; i < named.size; i++) {
      put(Section.SOUNDS_LETTERS, summaries.values[named.values[i]]);
    }
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      writeInts(out, header(), Layout.HEADER);
      for (Section section : Section.values()) {
        write(out, section);
      }
    }
  }

  private void write(OutputStream out, Section section) throws IOException {
    switch (section) {
      case POOL -> writeBytes(out, pool);
      case CORES -> writeBytes(out, cores);
      case SOUNDS -> writeBytes(out, soundBytes);
      case TEXT -> writeBytes(out, text);
      default -> writeInts(out, column(section).values, column(section).size);
    }
  }

  private int[] header() {
    int[] header = new int[Layout.HEADER];
    header[0] = Layout.MAGIC;
    header[1] = Layout.VERSION;
    header[Layout.PLACES] = places;
    header[Layout.NAMES] = names;
    int at = Layout.HEADER * 4;
    for (Section section : Section.values()) {
      header[Layout.slot(section)] = at;
      at += bytes(section);
    }
    header[4] = at;
    return header;
  }

  private int bytes(Section section) {
    return switch (section) {
      case POOL -> padded(pool.size());
      case CORES -> padded(cores.size());
      case SOUNDS -> padded(soundBytes.size());
      case TEXT -> padded(text.size());
      default -> column(section).size * 4;
    };
  }

  private static int padded(int bytes) {
    return (bytes + 3) & ~3;
  }

  private void split(Longs entries, Section hashes, Section values) {
    entries.sort();
    long before = 0;
    for (int i = 0; i < entries.size; i++) {
      long entry = entries.values[i];
      if (i == 0 || entry != before) {
        put(hashes, (int) (entry >>> 32) ^ Integer.MIN_VALUE);
        put(values, (int) entry);
      }
      before = entry;
    }
  }

  /** Sorts by the unsigned hash, then by the value. */
  private static long entry(int hash, int value) {
    return ((long) (hash ^ Integer.MIN_VALUE) << 32) | value;
  }

  private int pool(String string) {
    return pooled.computeIfAbsent(string, this::addToPool);
  }

  private int addToPool(String string) {
    int at = pool.size();
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    pool.add(new byte[] {(byte) (bytes.length >>> 8), (byte) bytes.length});
    pool.add(bytes);
    return at;
  }

  private void put(Section section, int value) {
    column(section).add(value);
  }

  private Ints column(Section section) {
    Ints column = columns.get(section);
    if (column == null) {
      throw new AssertionError("every section has a column");
    }
    return column;
  }

  private static int unit(double degrees) {
    return (int) Math.round(degrees * Layout.DEGREE);
  }

  private static int radius(Position position) {
    return (int) Math.min(Integer.MAX_VALUE, Math.round(position.radiusMetres()));
  }

  private static void writeInts(OutputStream out, int[] values, int size) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 14).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < size; i++) {
      buffer.putInt(values[i]);
      if (!buffer.hasRemaining()) {
        out.write(buffer.array());
        buffer.clear();
      }
    }
    out.write(buffer.array(), 0, buffer.position());
  }

  private static void writeBytes(OutputStream out, Bytes bytes) throws IOException {
    out.write(bytes.values, 0, bytes.size);
    out.write(new byte[padded(bytes.size) - bytes.size]);
  }

  private static final class Ints {
    private int[] values = new int[64];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size + (size >> 1));
      }
      values[size++] = value;
    }
  }

  private static final class Longs {
    private long[] values = new long[64];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size + (size >> 1));
      }
      values[size++] = value;
    }

    void sort() {
      Arrays.sort(values, 0, size);
    }
  }

  private static final class Bytes {
    private byte[] values = new byte[1 << 10];
    private int size;

    int size() {
      return size;
    }

    void add(byte[] bytes) {
      int needed = size + bytes.length;
      if (needed > values.length) {
        values = Arrays.copyOf(values, Math.max(needed, values.length + (values.length >> 1)));
      }
      System.arraycopy(bytes, 0, values, size, bytes.length);
      size = needed;
    }
  }
}
