package org.guvoh.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import org.guvoh.core.Sha256;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * Unpacks SQLite's native library once to {@code <home>/<sha256>/} and has the driver load it from
 * there, never from a temporary folder.
 *
 * <p>The file arrives by atomic rename, so that processes that start together see it whole or not
 * at all; a file that differs from the one shipped is replaced. Errors are {@link
 * CaseFileException}s with {@link CaseFileProblem#NATIVE_LIBRARY}.
 */
public final class NativeSqlite {
  private static boolean loaded;

  private NativeSqlite() {}

  /** The folder for unpacked things: {@code GUVOH_HOME}, or {@code .cache/guvoh} of the user. */
  public static Path home(Map<String, String> environment, Path userHome) {
    String named = environment.getOrDefault("GUVOH_HOME", "");
    return named.isBlank() ? userHome.resolve(".cache").resolve("guvoh") : Path.of(named);
  }

  /** Loads the library once per process. */
  public static synchronized void load() {
    if (!loaded) {
      load(home(System.getenv(), Path.of(System.getProperty("user.home"))));
      loaded = true;
    }
  }

  private static void load(Path home) {
    Path library = unpack(home);
    System.setProperty("org.sqlite.lib.path", library.toAbsolutePath().getParent() + "");
    System.setProperty("org.sqlite.lib.name", library.getFileName() + "");
    if (!initialize()) {
      throw new CaseFileException(
          CaseFileProblem.NATIVE_LIBRARY, library, "SQLite's library cannot be loaded from here");
    }
  }

  /** Puts the library of this platform below the folder, unless it is there; returns its path. */
  static Path unpack(Path home) {
    String name = LibraryLoaderUtil.getNativeLibName();
    byte[] bytes = resource(home, LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
    Path library = home.resolve(Sha256.of(bytes).hex()).resolve(name);
    try {
      if (!Files.exists(library) || !Arrays.equals(Files.readAllBytes(library), bytes)) {
        write(library, bytes);
      }
    } catch (IOException e) {
      throw new CaseFileException(
          CaseFileProblem.NATIVE_LIBRARY, library, "SQLite's library cannot be put here", e);
    }
    return library;
  }

  private static void write(Path library, byte[] bytes) throws IOException {
    Path folder = Files.createDirectories(library.toAbsolutePath().getParent());
    Path unfinished = Files.createTempFile(folder, "unpacking", ".part");
    try {
      Files.write(unfinished, bytes);
      Files.move(
          unfinished, library, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static byte[] resource(Path home, String resource) {
    try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new CaseFileException(
            CaseFileProblem.NATIVE_LIBRARY,
            home,
            "there is no SQLite library for this platform, "
                + OSInfo.getNativeLibFolderPathForCurrentOS());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new CaseFileException(
          CaseFileProblem.NATIVE_LIBRARY, home, "SQLite's library cannot be unpacked", e);
    }
  }

  // The driver declares Exception; what it throws is a missing or unusable library.
  private static boolean initialize() {
    try {
      return SQLiteJDBCLoader.initialize();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      return false;
    }
  }
}
