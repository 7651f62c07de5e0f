package org.guvoh.bench.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillHarnessTest {
  @TempDir Path folder;

  @Test
  void whateverMomentAReadingIsKilledNothingIsLostAndItGoesOn()
      throws IOException, InterruptedException {
    KillHarness.Result result =
        new KillHarness(folder, 12, System.nanoTime(), System.out).run(20, 10);
    assertThat(result.faults()).isEmpty();
    assertThat(result.begun()).isPositive();
  }
}
