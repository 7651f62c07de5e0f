package org.guvoh.names.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.guvoh.core.table.Table;
import org.guvoh.names.gazetteer.internal.AtomicFile;
import org.guvoh.names.gazetteer.internal.IndexWriter;
import org.guvoh.names.gazetteer.internal.PackedIndex;
import org.guvoh.names.gazetteer.internal.WorldPlaces;
import org.guvoh.names.spelling.SpellingKeys;

/**
 * The gazetteer that comes with Guvoh: populated places and areas of the world (GeoNames), states,
 * and the supplements of areas.
 *
 * <p>The program carries it as tables; the first use on a machine packs them, within seconds, to
 * {@code <home>/<digest of the tables>/gazetteer.gvz}. The file appears whole or not at all, so
 * several processes may do so at once.
 */
public final class BundledGazetteer {
  private static final String FILE = "gazetteer.gvz";
  private static final String FORMAT = "gazetteer 3";
  private static final String CITIES = "/org/guvoh/names/gazetteer/world-cities.tsv.gz";
  private static final String AREAS = "/org/guvoh/names/gazetteer/world-areas.tsv.gz";
  private static final String COUNTRIES = "/org/guvoh/names/countries.tsv";
  private static final List<String> SUPPLEMENTS = List.of("region-names", "supplement");
  private static final List<String> KEY_TABLES = List.of("generic-words", "romanization", "sounds");

  private final Path home;
  private final List<String> supplements;

  /**
   * @param home folder for packed files
   */
  public BundledGazetteer(Path home) {
    this(home, SUPPLEMENTS);
  }

  private BundledGazetteer(Path home, List<String> supplements) {
    this.home = home;
    this.supplements = supplements;
  }

  /** The same without the hand-made rows of any area; for measuring what they add. */
  public BundledGazetteer withoutSupplement() {
    return new BundledGazetteer(home, List.of("region-names"));
  }

  /** The packed file, packing it first when it is not there. */
  public Path file() {
    Path target = home.resolve(digest()).resolve(FILE);
    if (!Files.isRegularFile(target)) {
      AtomicFile.write(target, this::pack);
    }
    return target;
  }

  /** The packed file, mapped. */
  public PackedIndex open() {
    Path file = file();
    try {
      return PackedIndex.open(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use " + file + "; delete it, and it is made again", e);
    }
  }

  private void pack(Path file) throws IOException {
    SpellingKeys keys = SpellingKeys.bundled();
    IndexWriter writer = new IndexWriter(keys);
    List<Table> tables = new ArrayList<>();
    for (String name : supplements) {
      tables.add(Table.resource(BundledGazetteer.class, name));
    }
    try (InputStream cities = resource(CITIES);
        InputStream areas = resource(AREAS);
        InputStream countries = resource(COUNTRIES)) {
      Table states =
          Table.parse("countries", new String(countries.readAllBytes(), StandardCharsets.UTF_8));
      new WorldPlaces(keys, tables).each(cities, areas, states, writer::add);
    }
    writer.write(file);
  }

  /** Digest of everything the packed file depends on. */
  private String digest() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update((FORMAT + supplements).getBytes(StandardCharsets.UTF_8));
      List<String> names = new ArrayList<>(List.of(CITIES, AREAS, COUNTRIES));
      supplements.forEach(name -> names.add("/org/guvoh/names/gazetteer/" + name + ".tsv"));
      KEY_TABLES.forEach(name -> names.add("/org/guvoh/names/spelling/" + name + ".tsv"));
      for (String name : names) {
        try (InputStream in = resource(name)) {
          sha256.update(in.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("a bundled gazetteer table cannot be read", e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = BundledGazetteer.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the program lacks " + name + "; install it again");
    }
    return in;
  }
}
