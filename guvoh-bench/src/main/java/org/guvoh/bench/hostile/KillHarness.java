package org.guvoh.bench.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.guvoh.app.Guvoh;
import org.guvoh.app.cli.CommandLineRunner;
import org.guvoh.bench.pile.PileWriter;
import org.guvoh.store.CaseFile;
import org.guvoh.store.doctor.Finding;

/**
 * Kills {@code guvoh read} at random moments. After each the doctor is content; after every so many
 * reading again gives the export of a run that nobody disturbed.
 *
 * <p>The moment is drawn over the time of an undisturbed run of a process of its own; the seed is
 * printed. Between two such readings every kill goes on with the file of the kill before.
 */
public final class KillHarness {
  private final Path folder;
  private final int reports;
  private final Random random;
  private final PrintStream out;

  /** Kills the reading of a pile of so many reports. */
  public KillHarness(Path folder, int reports, long seed, PrintStream out) {
    this.folder = folder;
    this.reports = reports;
    this.random = new Random(seed);
    this.out = out;
    out.println("kill harness seed " + seed);
  }

  /** How often a process was killed while it worked, and what went wrong. */
  public record Result(int kills, int begun, List<String> faults) {
    public Result {
      faults = List.copyOf(faults);
    }
  }

  /** Reads to the end and compares after every {@code every} kills. */
  public Result run(int kills, int every) throws IOException, InterruptedException {
    Path pile = folder.resolve("pile");
    new PileWriter().write(pile, reports);
    Path undisturbed = folder.resolve("undisturbed.guvoh");
    long began = System.nanoTime();
    Process whole = start(pile, undisturbed);
    whole.waitFor(10, TimeUnit.MINUTES);
    long milliseconds = Math.max(300, (System.nanoTime() - began) / 1_000_000);
    String expected = export(undisturbed);
    List<String> faults = new java.util.ArrayList<>();
    int begun = 0;
    for (int kill = 0; kill < kills; kill++) {
      Path file = folder.resolve("killed.guvoh");
      if (kill % every == 0) {
        clear(file);
      }
      Process process = start(pile, file);
      Thread.sleep((long) (random.nextDouble() * milliseconds));
      process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
      begun += Files.exists(file) ? 1 : 0;
      examine(kill, file, faults);
      if (kill % every == every - 1) {
        compare(kill, file, pile, expected, faults);
      }
      out.println("kill " + (kill + 1) + ", " + faults.size() + " faults");
    }
    return new Result(kills, begun, faults);
  }

  private static void examine(int kill, Path file, List<String> faults) {
    if (Files.exists(file)) {
      CaseFile.doctor(file).stream()
          .filter(Finding::isProblem)
          .forEach(finding -> faults.add("kill " + kill + ": " + finding.message()));
    }
  }

  private static void compare(
      int kill, Path file, Path pile, String expected, List<String> faults) {
    if (run("read", pile.toString(), "--case", file.toString()).exit() != 0) {
      faults.add("kill " + kill + ": reading again refused something");
    }
    if (!export(file).equals(expected)) {
      faults.add("kill " + kill + ": reading again gives another export");
    }
  }

  private static Process start(Path pile, Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx320m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Guvoh.class.getName(),
            "read",
            pile.toString(),
            "--case",
            file.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void clear(Path file) throws IOException {
    for (String suffix : List.of("", "-wal", "-shm", "-lock", "-new", "-new-journal")) {
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
    }
  }

  private static String export(Path file) {
    return run("export", "jsonl", "--case", file.toString()).out()
        + run("export", "csv", "--case", file.toString()).out();
  }

  private record Run(int exit, String out) {}

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit =
        new CommandLineRunner(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8))
            .run(arguments);
    return new Run(exit, out.toString(StandardCharsets.UTF_8));
  }
}
