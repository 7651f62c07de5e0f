package org.guvoh.language.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.guvoh.language.reader.LanguageSetupException;
import org.guvoh.language.reader.LanguageSetupException.Code;

/**
 * The folder packaged files are unpacked to, once: {@code <home>/<sha256>/<file>}.
 *
 * <p>A file appears whole or not at all (written beside, then renamed), so several processes may
 * unpack at once. Every call checks the digest of what lies there; a damaged file is replaced.
 */
public final class UnpackFolder {
  private final Path home;

  public UnpackFolder(Path home) {
    this.home = home;
  }

  /** {@code GUVOH_HOME}, or {@code .cache/guvoh} in the user's home. */
  public static UnpackFolder standard() {
    String given = System.getenv("GUVOH_HOME");
    return new UnpackFolder(
        given == null || given.isBlank()
            ? Path.of(System.getProperty("user.home", "."), ".cache", "guvoh")
            : Path.of(given));
  }

  /** Opens a packaged file for reading. */
  @FunctionalInterface
  public interface Packaged {
    InputStream open() throws IOException;
  }

  /**
   * The unpacked file, unpacking it first when it is not there.
   *
   * @param key name of the folder below home, the digest of its main file
   * @param sha256 what the file's digest must be
   */
  public Path file(String key, String name, String sha256, Packaged packaged) {
    Path target = of(key).resolve(name);
    try {
      if (Files.isRegularFile(target) && digest(target).equals(sha256)) {
        return target;
      }
      unpack(Files.createDirectories(of(key)), target, packaged);
      if (!digest(target).equals(sha256)) {
        Files.delete(target);
        throw new LanguageSetupException(
            Code.DAMAGED_PACKAGE,
            "packaged file " + name + " does not have the digest " + sha256 + "; install again");
      }
      return target;
    } catch (IOException e) {
      throw new LanguageSetupException(
          Code.CACHE_UNUSABLE,
          "cannot unpack " + name + " to " + target + "; set GUVOH_HOME to a writable folder",
          e);
    }
  }

  /** Where the files of a key lie. */
  Path of(String key) {
    return home.resolve(key);
  }

  private static void unpack(Path folder, Path target, Packaged packaged) throws IOException {
    Path part = Files.createTempFile(folder, "unpacking", ".part");
    try {
      try (InputStream in = packaged.open();
          OutputStream out = Files.newOutputStream(part)) {
        in.transferTo(out);
      }
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      try (DigestInputStream counted = new DigestInputStream(in, sha256)) {
        byte[] buffer = new byte[1 << 16];
        while (counted.read(buffer) >= 0) {
          // reading is what feeds the digest
        }
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
