package org.guvoh.names.gazetteer.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guvoh.core.place.Position;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.internal.Layout.Section;

/**
 * A packed file, mapped: nothing is read before it is asked for, nothing is kept on the heap.
 *
 * <p>Immutable, safe for many threads. The file must not change while it is mapped.
 */
public final class PackedIndex {
  private final Map<Section, IntBuffer> sections = new EnumMap<>(Section.class);
  private final ByteBuffer pool;
  private final ByteBuffer cores;
  private final ByteBuffer soundBytes;
  private final ByteBuffer text;
  private final IntBuffer namePlace;
  private final IntBuffer coreAt;
  private final IntBuffer soundsAt;
  private final IntBuffer soundsLetters;
  private final int places;
  private final int names;
  private final KeyTable ids;
  private final KeyTable folds;
  private final KeyTable skeletons;
  private final KeyTable sounds;
  private final KeyFilter soundsThere;

  private PackedIndex(ByteBuffer file) {
    IntBuffer header = file.asIntBuffer();
    places = header.get(Layout.PLACES);
    names = header.get(Layout.NAMES);
    int end = header.get(4);
    Section[] all = Section.values();
    for (int i = 0; i < all.length; i++) {
      int from = header.get(Layout.FIRST_SECTION + i);
      int to = i + 1 < all.length ? header.get(Layout.FIRST_SECTION + i + 1) : end;
      sections.put(all[i], slice(file, from, to).asIntBuffer());
    }
    pool = slice(file, at(header, Section.POOL), at(header, Section.CORES));
    cores = slice(file, at(header, Section.CORES), at(header, Section.SOUNDS));
    soundBytes = slice(file, at(header, Section.SOUNDS), at(header, Section.TEXT));
    text = slice(file, at(header, Section.TEXT), end);
    namePlace = column(Section.NAME_PLACE);
    coreAt = column(Section.CORE_BYTES);
    soundsAt = column(Section.SOUND_BYTES);
    soundsLetters = column(Section.SOUNDS_LETTERS);
    ids = new KeyTable(column(Section.ID_HASH), column(Section.ID_PLACE));
    folds = new KeyTable(column(Section.FOLD_HASH), column(Section.FOLD_NAME));
    skeletons = new KeyTable(column(Section.SKELETON_HASH), column(Section.SKELETON_NAME));
    sounds = new KeyTable(column(Section.SOUNDS_HASH), column(Section.SOUNDS_NAME));
    soundsThere = new KeyFilter(column(Section.SOUNDS_HASH));
  }

  /** Maps a file; one that is no packed file of this version is refused. */
  public static PackedIndex open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.toString());
    }
  }

  private static PackedIndex of(ByteBuffer bytes, String name) throws IOException {
    ByteBuffer file = bytes.order(ByteOrder.LITTLE_ENDIAN);
    boolean whole =
        file.limit() >= Layout.HEADER * 4
            && file.getInt(0) == Layout.MAGIC
            && file.getInt(4) == Layout.VERSION
            && file.getInt(16) == file.limit();
    if (!whole) {
      throw new IOException(
          name + " is no whole gazetteer file of version " + Layout.VERSION + "; import it again");
    }
    return new PackedIndex(file);
  }

  private static int at(IntBuffer header, Section section) {
    return header.get(Layout.slot(section));
  }

  private static ByteBuffer slice(ByteBuffer file, int from, int to) {
    return file.slice(from, to - from).order(ByteOrder.LITTLE_ENDIAN);
  }

  private IntBuffer column(Section section) {
    IntBuffer column = sections.get(section);
    if (column == null) {
      throw new AssertionError("every section is mapped");
    }
    return column;
  }

  public int size() {
    return places;
  }

  public int names() {
    return names;
  }

  /** Calls with every name whose fold may be this one. */
  public void withFold(String fold, IntConsumer name) {
    folds.each(Layout.hash(fold), name);
  }

  /** Calls with every name whose skeleton may be this one. */
  public void withSkeleton(String skeleton, IntConsumer name) {
    skeletons.each(Layout.hash(skeleton), name);
  }

  /** Takes a name and the summary of its letters. */
  @FunctionalInterface
  interface Summarised {
    void accept(int name, int letters);
  }

  /** Calls with every name whose sounds may be these. */
  void withSounds(CharSequence key, Summarised name) {
    int hash = Layout.hash(key);
    if (!soundsThere.may(hash)) {
      return;
    }
    for (int at = sounds.first(hash); sounds.has(at, hash); at++) {
      name.accept(sounds.value(at), soundsLetters.get(at));
    }
  }

  public Optional<GazetteerPlace> findPlace(String id) {
    int[] found = {-1};
    ids.each(
        Layout.hash(id),
        place -> {
          if (found[0] < 0 && pooled(Section.ID, place).equals(id)) {
            found[0] = place;
          }
        });
    return found[0] < 0 ? Optional.empty() : Optional.of(place(found[0]));
  }

  public int placeOf(int name) {
    return namePlace.get(name);
  }

  /** Copies the core of a name and tells its length; what is longer than the buffer is cut. */
  int core(int name, byte[] to) {
    return copy(cores, coreAt, name, to);
  }

  /** Copies the sounds of a name and tells their length; what is longer than the buffer is cut. */
  int sounds(int name, byte[] to) {
    return copy(soundBytes, soundsAt, name, to);
  }

  private static int copy(ByteBuffer from, IntBuffer offsets, int name, byte[] to) {
    int start = offsets.get(name);
    int length = Math.min(to.length, offsets.get(name + 1) - start);
    from.get(start, to, 0, length);
    return length;
  }

  public int population(int place) {
    return column(Section.POPULATION).get(place);
  }

  /** The kind of a place. */
  public String kind(int place) {
    return pooled(Section.KIND, place);
  }

  public String name(int name) {
    int from = column(Section.NAME_BYTES).get(name);
    byte[] bytes = new byte[column(Section.NAME_BYTES).get(name + 1) - from];
    text.get(from, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public GazetteerPlace place(int place) {
    int first = column(Section.FIRST_NAME).get(place);
    int end = column(Section.FIRST_NAME).get(place + 1);
    String containers = pooled(Section.CONTAINERS, place);
    return new GazetteerPlace(
        pooled(Section.ID, place),
        IntStream.range(first, end).mapToObj(this::name).toList(),
        pooled(Section.KIND, place),
        containers.isEmpty() ? List.of() : List.of(containers.split("\\|")),
        position(place),
        column(Section.PRECISION).get(place),
        column(Section.POPULATION).get(place),
        pooled(Section.SOURCE, place));
  }

  public Stream<GazetteerPlace> stream() {
    return IntStream.range(0, places).mapToObj(this::place);
  }

  private Optional<Position> position(int place) {
    int latitude = column(Section.LATITUDE).get(place);
    return latitude == Layout.NO_POSITION
        ? Optional.empty()
        : Optional.of(
            new Position(
                latitude / Layout.DEGREE,
                column(Section.LONGITUDE).get(place) / Layout.DEGREE,
                column(Section.RADIUS).get(place)));
  }

  private String pooled(Section section, int place) {
    int at = column(section).get(place);
    byte[] bytes = new byte[((pool.get(at) & 0xFF) << 8) | (pool.get(at + 1) & 0xFF)];
    pool.get(at + 2, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Hashes, unsigned ascending, with a directory of their first bits. */
  private static final class KeyTable {
    private static final int BITS = 18;

    private final IntBuffer hashes;
    private final IntBuffer values;
    private final int[] directory = new int[(1 << BITS) + 1];

    KeyTable(IntBuffer hashes, IntBuffer values) {
      this.hashes = hashes;
      this.values = values;
      int at = 0;
      for (int bucket = 0; bucket < 1 << BITS; bucket++) {
        at = lower(bucket << (32 - BITS), at, hashes.limit());
        directory[bucket] = at;
      }
      directory[1 << BITS] = hashes.limit();
    }

    int first(int hash) {
      int bucket = hash >>> (32 - BITS);
      return lower(hash, directory[bucket], directory[bucket + 1]);
    }

    boolean has(int at, int hash) {
      return at < hashes.limit() && hashes.get(at) == hash;
    }

    int value(int at) {
      return values.get(at);
    }

    void each(int hash, IntConsumer value) {
      for (int at = first(hash); has(at, hash); at++) {
        value.accept(values.get(at));
      }
    }

    private int lower(int hash, int from, int to) {
      int low = from;
      int high = to;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (Integer.compareUnsigned(hashes.get(middle), hash) < 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  /** Which hashes are surely not there, by one bit for the first bits of each: fits in a cache. */
  private static final class KeyFilter {
    private static final int BITS = 23;

    private final long[] bits = new long[1 << (BITS - 6)];

    KeyFilter(IntBuffer hashes) {
      for (int i = 0; i < hashes.limit(); i++) {
        int bit = hashes.get(i) >>> (32 - BITS);
        bits[bit >>> 6] |= 1L << bit;
      }
    }

    boolean may(int hash) {
      int bit = hash >>> (32 - BITS);
      return (bits[bit >>> 6] & (1L << bit)) != 0;
    }
  }
}
