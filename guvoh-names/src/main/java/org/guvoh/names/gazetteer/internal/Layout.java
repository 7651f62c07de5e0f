package org.guvoh.names.gazetteer.internal;

import java.util.EnumMap;
import java.util.Map;

/**
 * The packed file, little-endian: a header of {@link #HEADER} ints, then the sections one after the
 * other, each beginning at a multiple of four.
 *
 * <p>Per place: first name, latitude and longitude in units of 1e-5 degree, radius in metres,
 * population, offsets of id, kind, containers and source in the pool of strings, precision. Per
 * name: offset of its UTF-8 bytes, its place, its core and sounds in one byte a letter, the set of
 * its letters with its length. Per key table: hashes, unsigned ascending, and the names that have
 * them. Hashes may collide; whoever searches compares the names themselves.
 */
final class Layout {
  static final int MAGIC = 0x47565A31;
  static final int VERSION = 2;
  static final int HEADER = 48;

  /** Positions in the header. */
  static final int PLACES = 2;

  static final int NAMES = 3;
  static final int FIRST_SECTION = 8;

  /** Sections in file order. */
  enum Section {
    FIRST_NAME,
    LATITUDE,
    LONGITUDE,
    RADIUS,
    POPULATION,
    ID,
    KIND,
    CONTAINERS,
    SOURCE,
    PRECISION,
    NAME_BYTES,
    NAME_PLACE,
    CORE_BYTES,
    SOUND_BYTES,
    ID_HASH,
    ID_PLACE,
    FOLD_HASH,
    FOLD_NAME,
    SKELETON_HASH,
    SKELETON_NAME,
    SOUNDS_HASH,
    SOUNDS_NAME,
    SOUNDS_LETTERS,
    POOL,
    CORES,
    SOUNDS,
    TEXT
  }

  static final int NO_POSITION = Integer.MIN_VALUE;
  static final double DEGREE = 1e5;

  private static final Map<Section, Integer> SLOTS = slots();

  private Layout() {}

  private static Map<Section, Integer> slots() {
    Map<Section, Integer> slots = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      slots.put(section, FIRST_SECTION + slots.size());
    }
    return slots;
  }

  /** Where the header tells the beginning of a section. */
  static int slot(Section section) {
    return SLOTS.getOrDefault(section, 0);
  }

  /** A well mixed hash of a key: FNV-1a, then a finisher. */
  static int hash(CharSequence key) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 16;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    return hash;
  }
}
