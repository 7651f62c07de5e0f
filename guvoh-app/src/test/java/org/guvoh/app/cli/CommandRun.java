package org.guvoh.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.guvoh.app.reading.Source;

/** One run of the command line: its exit code and what it printed. */
record CommandRun(int exit, String out, String err) {
  static CommandRun of(String... arguments) {
    return withInput("", arguments);
  }

  static CommandRun withInput(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        new CommandLineRunner(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(arguments);
    return new CommandRun(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Copies reports of the bundled sample into a folder, which is made. */
  static Path sample(Path folder, String... names) {
    try {
      Files.createDirectories(folder);
      for (String name : names) {
        try (InputStream in = Source.class.getResourceAsStream("/org/guvoh/app/sample/" + name)) {
          Files.write(folder.resolve(name), Objects.requireNonNull(in).readAllBytes());
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a case file of three reports of the sample. */
  static Path caseFile(Path folder) {
    Path reports =
        sample(
            folder.resolve("reports"),
            "01-wire-first-report.txt",
            "03-local-committee-head.html",
            "07-local-notebook.txt");
    Path file = folder.resolve("case.guvoh");
    CommandRun run = of("read", reports.toString(), "--case", file.toString());
    if (run.exit() != 0) {
      throw new IllegalStateException(run.err());
    }
    return file;
  }
}
