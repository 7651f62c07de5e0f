package org.guvoh.language.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.guvoh.core.table.Table;
import org.guvoh.language.reader.LanguageSetupException;

/**
 * An operating system and processor that the network runs on.
 *
 * @param name as in {@code natives.tsv}, such as {@code linux-x64}
 * @param libraries its native libraries with their digests
 */
public record Platform(String name, List<Library> libraries) {
  public Platform {
    libraries = List.copyOf(libraries);
  }

  /** A native library file and the SHA-256 of its bytes. */
  public record Library(String file, String sha256) {}

  public static Platform current() {
    return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  /** The platform of the given {@code os.name} and {@code os.arch}. */
  public static Platform of(String system, String processor) {
    String name = systemName(system) + "-" + processorName(processor);
    Table table = Table.resource(Platform.class, "natives");
    List<Library> libraries =
        table.rows().stream()
            .filter(row -> row.get("platform").equals(name))
            .map(row -> new Library(row.get("file"), row.get("sha256")))
            .toList();
    if (libraries.isEmpty()) {
      throw new LanguageSetupException(
          LanguageSetupException.Code.UNSUPPORTED_PLATFORM,
          "no reader for " + system + " on " + processor + "; it runs on " + supported(table));
    }
    return new Platform(name, libraries);
  }

  private static String supported(Table table) {
    return table.rows().stream()
        .map(row -> row.get("platform"))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String systemName(String system) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mac")) {
      return "osx";
    }
    return lower.startsWith("windows") ? "win" : lower;
  }

  private static String processorName(String processor) {
    String lower = processor.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "amd64", "x86_64" -> "x64";
      case "arm64" -> "aarch64";
      default -> lower;
    };
  }
}
