package org.guvoh.bench.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.guvoh.core.report.Payload;

/**
 * The files below a path as named bytes: a file, a folder (all below it), {@code .gz} unpacked,
 * {@code .tar} and {@code .tar.gz} opened. In order of names, so that the same data come in the
 * same order everywhere.
 */
public final class CorpusFiles {
  private CorpusFiles() {}

  /** A file: its path inside the folder or archive with {@code /}, and its bytes. */
  public record Entry(String name, Payload payload) {
    static Entry of(String name, byte[] bytes) {
      return new Entry(name, Payload.of(bytes));
    }

    public byte[] bytes() {
      return payload.bytes();
    }

    public String text() {
      return new String(payload.bytes(), StandardCharsets.UTF_8);
    }

    /** The name without folders. */
    public String fileName() {
      return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The name without folders and without what follows the first of the given endings. */
    public String stem(String ending) {
      String file = fileName();
      return file.endsWith(ending) ? file.substring(0, file.length() - ending.length()) : file;
    }

    public boolean endsWith(String ending) {
      return name.endsWith(ending);
    }
  }

  public static List<Entry> read(Path path) throws IOException {
    List<Entry> entries = new ArrayList<>();
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          add(path.relativize(file).toString().replace('\\', '/'), file, entries);
        }
      }
    } else {
      add(String.valueOf(path.getFileName()), path, entries);
    }
    entries.sort((a, b) -> a.name().compareTo(b.name()));
    return entries;
  }

  /** The lines of all files that are no archives, such as JSONL. */
  public static List<String> lines(Path path) throws IOException {
    return read(path).stream()
        .flatMap(entry -> entry.text().lines())
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static void add(String name, Path file, List<Entry> entries) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String plain = name;
    if (name.endsWith(".gz") || name.endsWith(".tgz")) {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = in.readAllBytes();
      }
      plain =
          name.endsWith(".tgz")
              ? name.substring(0, name.length() - 4) + ".tar"
              : name.substring(0, name.length() - 3);
    }
    if (plain.endsWith(".tar")) {
      entries.addAll(TarArchive.entries(bytes));
    } else {
      entries.add(Entry.of(plain, bytes));
    }
  }
}
