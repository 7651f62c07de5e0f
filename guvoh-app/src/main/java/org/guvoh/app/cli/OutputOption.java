package org.guvoh.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a file for the result; without it the result goes to standard output. */
final class OutputOption {
  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write the result to this file instead of standard output.")
  private @Nullable Path file;

  /** Something that writes text. */
  interface Writing {
    void to(Appendable target) throws IOException;
  }

  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * Writes to the file, whole or not at all, or to standard output.
   *
   * @param caseFile is never written over
   */
  void write(PrintStream standard, Path caseFile, Writing writing) {
    try {
      if (file == null) {
        writing.to(standard);
        standard.flush();
      } else {
        requireUsable(file, caseFile);
        writeFile(file, writing);
      }
    } catch (IOException e) {
      String what = file == null ? "the result" : file.toString();
      throw FileProblem.unwritten(what, e, "Name another file with --out.");
    }
  }

  private static void requireUsable(Path file, Path caseFile) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileProblem(
          "cannot write " + file + ": it is a folder. Name a file in it, such as dossier.html.");
    }
    if (Files.exists(file) && Files.isSameFile(file, caseFile)) {
      throw new FileProblem(
          "cannot write " + file + ": it is the case file itself. Name another file with --out.");
    }
  }

  static void writeFile(Path file, Writing writing) throws IOException {
    Path partial = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(partial, StandardCharsets.UTF_8)) {
        writing.to(out);
      }
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
