package org.guvoh.names.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guvoh.core.Checks;
import org.guvoh.core.Sha256;
import org.guvoh.names.gazetteer.internal.AtomicFile;
import org.guvoh.names.gazetteer.internal.PackedIndex;
import org.guvoh.names.gazetteer.source.PlaceFormat;
import org.guvoh.names.spelling.SpellingKeys;

/**
 * The gazetteers of a user: the one that comes with Guvoh and those that were imported, each in a
 * folder of its own under {@code <home>/gazetteers}.
 */
public final class GazetteerFolder {
  private static final String NAME = "[a-z0-9][a-z0-9-]{0,40}";
  private static final String ABOUT = "about.tsv";
  private static final String PACKED = ".gvz";

  private final Path home;

  public GazetteerFolder(Path home) {
    this.home = home;
  }

  /** {@code GUVOH_HOME}, or {@code .cache/guvoh} in the user's home. */
  public static GazetteerFolder standard() {
    String given = System.getenv("GUVOH_HOME");
    return new GazetteerFolder(
        given == null || given.isBlank()
            ? Path.of(System.getProperty("user.home", "."), ".cache", "guvoh")
            : Path.of(given));
  }

  /**
   * A gazetteer that was imported.
   *
   * @param file name of the file it was read from
   * @param digest of its packed files
   */
  public record Imported(
      String name, String format, String file, long places, long names, String digest) {}

  /** The bundled gazetteer and all imported ones, in the order of their names. */
  public Gazetteer open() {
    return openWithout("");
  }

  private Gazetteer openWithout(String name) {
    List<PackedIndex> indexes = new ArrayList<>();
    indexes.add(new BundledGazetteer(home).open());
    for (Imported one : list()) {
      if (!one.name().equals(name)) {
        packed(root().resolve(one.name())).forEach(file -> indexes.add(map(file)));
      }
    }
    return new Gazetteer(indexes, SpellingKeys.bundled());
  }

  /**
   * A digest of all that was imported; empty where nothing was. Extractions made with different
   * gazetteers are told apart by it.
   */
  public String digest() {
    StringBuilder all = new StringBuilder();
    list().forEach(one -> all.append(one.name()).append(' ').append(one.digest()).append('\n'));
    return all.isEmpty() ? "" : Sha256.ofText(all.toString()).abbreviated();
  }

  /** The imported gazetteers by name. */
  public List<Imported> list() {
    if (!Files.isDirectory(root())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(root())) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve(ABOUT)))
          .sorted()
          .map(GazetteerFolder::about)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + root(), e);
    }
  }

  /**
   * Imports a file, plain or gzipped; a gazetteer of that name is replaced once the new one is
   * whole.
   */
  public GazetteerImport.Summary add(String name, Path file, PlaceFormat format)
      throws IOException {
    Checks.that(name.matches(NAME), "a name is small letters, digits and hyphens: " + name);
    Files.createDirectories(root());
    Path fresh = Files.createTempDirectory(root(), "." + name);
    try {
      GazetteerImport.Summary summary =
          new GazetteerImport(SpellingKeys.bundled(), openWithout(name)).run(file, format, fresh);
      if (summary.places() > 0) {
        Path shown = Optional.ofNullable(file.getFileName()).orElse(file);
        String about =
            String.join(
                "\t",
                name,
                format.name(),
                shown.toString().replaceAll("\\s", " "),
                Long.toString(summary.places()),
                Long.toString(summary.names()),
                digest(summary.files()));
        AtomicFile.write(fresh.resolve(ABOUT), to -> Files.writeString(to, about + "\n"));
        remove(name);
        Files.move(fresh, root().resolve(name));
      }
      return summary;
    } finally {
      delete(fresh);
    }
  }

  /** Forgets an imported gazetteer; says whether there was one. */
  public boolean remove(String name) throws IOException {
    Checks.that(name.matches(NAME), "a name is small letters, digits and hyphens: " + name);
    Path folder = root().resolve(name);
    boolean there = Files.isDirectory(folder);
    delete(folder);
    return there;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static Imported about(Path folder) {
    try {
      String[] cells =
          Files.readString(folder.resolve(ABOUT), StandardCharsets.UTF_8).strip().split("\t");
      return new Imported(
          cells[0],
          cells[1],
          cells[2],
          Long.parseLong(cells[3]),
          Long.parseLong(cells[4]),
          cells.length > 5 ? cells[5] : "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static String digest(List<Path> files) throws IOException {
    StringBuilder parts = new StringBuilder();
    for (Path file : files) {
      parts.append(Sha256.of(Files.readAllBytes(file)));
    }
    return Sha256.ofText(parts.toString()).hex();
  }

  private static List<Path> packed(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(PACKED)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static PackedIndex map(Path file) {
    try {
      return PackedIndex.open(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use " + file, e);
    }
  }

  private Path root() {
    return home.resolve("gazetteers");
  }
}
