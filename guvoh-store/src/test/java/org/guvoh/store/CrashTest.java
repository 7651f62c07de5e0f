package org.guvoh.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.guvoh.store.doctor.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
  @TempDir Path folder;

  @Test
  void whatAKilledWriterStoredIsThereAndWholeAndTheFileGoesOn()
      throws IOException, InterruptedException {
    long seed = System.nanoTime();
    System.out.println("CrashTest seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 4; round++) {
      Path path = folder.resolve("case-" + round + ".guvoh");
      int stored = killDuringAppending(path, 1 + random.nextInt(60), random.nextInt(12));
      assertThat(CaseFile.doctor(path)).noneMatch(Finding::isProblem);
      try (CaseFile file = CaseFile.open(path)) {
        long reports = file.counts().reports();
        assertThat(reports).isGreaterThanOrEqualTo(stored * 10L).matches(count -> count % 10 == 0);
        file.append(List.of(Samples.entry(1_000_000)));
      }
      assertThat(CaseFile.doctor(path)).noneMatch(Finding::isProblem);
      assertOnlyFile(path);
      Files.delete(path);
    }
  }

  @Test
  void aWriterKilledWhileItBeganLeavesNothingThatStandsInTheWay()
      throws IOException, InterruptedException {
    for (int milliseconds = 150; milliseconds <= 900; milliseconds += 150) {
      Path path = folder.resolve("case-" + milliseconds + ".guvoh");
      try (Child child = Child.start("-Xmx64m", "append", path, 1_000)) {
        Thread.sleep(milliseconds);
        child.kill();
      }
      try (CaseFile file = CaseFile.open(path)) {
        assertThat(file.counts().reports() % 10).isZero();
      }
      assertThat(CaseFile.doctor(path)).noneMatch(Finding::isProblem);
      assertOnlyFile(path);
      Files.delete(path);
    }
  }

  // Kills it the given milliseconds after it said that so many batches are stored.
  private static int killDuringAppending(Path path, int batches, int milliseconds)
      throws IOException, InterruptedException {
    try (Child child = Child.start("-Xmx128m", "append", path, 100_000)) {
      for (int batch = 1; batch <= batches; batch++) {
        assertThat(child.line()).isEqualTo("stored " + batch);
      }
      Thread.sleep(milliseconds);
      child.kill();
    }
    return batches;
  }

  private void assertOnlyFile(Path path) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
  }
}
