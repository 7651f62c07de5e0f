package org.guvoh.store.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write a case file, held by one process at a time through a lock on a file beside it.
 *
 * <p>The operating system frees the lock when its process ends, however it ends. The lock file
 * holds the number of the process and is deleted on release. The case file itself must never be
 * opened by Java while SQLite has it open: on POSIX systems closing it would drop SQLite's own
 * locks (sqlite.org/howtocorrupt.html, section 2.2); hence a file of its own. Thread-safe.
 */
final class WriterLock implements AutoCloseable {
  private static final int ATTEMPTS = 100;
  private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final Path lockFile;
  private final FileChannel channel;

  private WriterLock(Path file, Path lockFile, FileChannel channel) {
    this.file = file;
    this.lockFile = lockFile;
    this.channel = channel;
  }

  /**
   * Takes the lock at once or not at all.
   *
   * @param file the case file's real path; it need not exist yet
   * @throws CaseFileException if another holds it, or the folder cannot be written to
   */
  static WriterLock acquire(Path file) {
    if (!HELD_BY_THIS_PROCESS.add(file)) {
      throw new CaseFileException(
          CaseFileProblem.LOCKED, file, "this process has it open for writing already");
    }
    boolean acquired = false;
    try {
      WriterLock lock = lock(file);
      acquired = true;
      return lock;
    } catch (IOException e) {
      throw new CaseFileException(
          CaseFileProblem.READ_ONLY_LOCATION, file, "nothing can be written beside it", e);
    } finally {
      if (!acquired) {
        HELD_BY_THIS_PROCESS.remove(file);
      }
    }
  }

  private static WriterLock lock(Path file) throws IOException {
    Path lockFile = file.resolveSibling(file.getFileName() + "-lock");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<FileChannel> channel = tryLock(file, lockFile);
      if (channel.isPresent()) {
        return new WriterLock(file, lockFile, channel.get());
      }
    }
    throw new CaseFileException(
        CaseFileProblem.LOCKED, file, "other processes keep opening it for writing");
  }

  // Empty when the lock file was replaced meanwhile: a holder deletes it on release, and a lock on
  // a deleted file keeps nobody out.
  private static Optional<FileChannel> tryLock(Path file, Path lockFile) throws IOException {
    createIfMissing(lockFile);
    Optional<Object> before = identity(lockFile);
    boolean keep = false;
    FileChannel channel;
    try {
      channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new CaseFileException(
            CaseFileProblem.LOCKED, file, "it is open for writing in " + holder(lockFile));
      }
      keep = before.isPresent() && before.equals(identity(lockFile));
      if (keep) {
        sign(channel);
      }
      return keep ? Optional.of(channel) : Optional.empty();
    } finally {
      if (!keep) {
        channel.close();
      }
    }
  }

  private static void createIfMissing(Path lockFile) throws IOException {
    try {
      Files.createFile(lockFile);
    } catch (FileAlreadyExistsException e) {
      // Another process holds it, or a process that was killed left it.
      return;
    }
  }

  private static void sign(FileChannel channel) throws IOException {
    String number = ProcessHandle.current().pid() + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(number.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  private static Optional<Object> identity(Path path) throws IOException {
    try {
      return Optional.of(
          Objects.requireNonNullElse(
              Files.readAttributes(path, BasicFileAttributes.class).fileKey(), path));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static String holder(Path lockFile) {
    try {
      String number = Files.readString(lockFile, StandardCharsets.US_ASCII).strip();
      return number.isEmpty() ? "another process" : "process " + number;
    } catch (IOException e) {
      return "another process";
    }
  }

  /** Gives the lock back; a second call does nothing. */
  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try {
      Files.deleteIfExists(lockFile);
      channel.close();
    } catch (IOException e) {
      throw new CaseFileException(
          CaseFileProblem.INPUT_OUTPUT, file, "its lock cannot be given back", e);
    } finally {
      HELD_BY_THIS_PROCESS.remove(file);
    }
  }
}
