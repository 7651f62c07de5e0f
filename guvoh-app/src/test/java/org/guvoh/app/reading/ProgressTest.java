package org.guvoh.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private long seconds;

  private Progress progress(boolean terminal, int total) {
    return new Progress(out, terminal, total, () -> seconds * 1_000_000_000L);
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** One input every {@code pace} seconds. */
  private void steps(Progress progress, int count, int pace) {
    for (int step = 0; step < count; step++) {
      seconds += pace;
      progress.step();
    }
  }

  @Test
  void aRunOfAMomentSaysNothing() {
    Progress progress = progress(false, 3);
    steps(progress, 3, 0);
    progress.finished();
    assertThat(printed()).isEmpty();
  }

  @Test
  void aPlainLineComesEveryTenSecondsWithTheTimeLeftAtThePaceSoFar() {
    Progress progress = progress(false, 100);
    steps(progress, 25, 1);
    progress.finished();
    assertThat(printed())
        .isEqualTo("read 10 of 100, about 1:30 left\nread 20 of 100, about 1:20 left\n");
  }

  @Test
  void withoutATotalNoTimeLeftIsGuessed() {
    steps(progress(false, 0), 12, 1);
    assertThat(printed()).isEqualTo("read 10\n");
  }

  @Test
  void onATerminalOneLineIsRewrittenAndWipedAtTheEnd() {
    Progress progress = progress(true, 4);
    steps(progress, 2, 1);
    progress.finished();
    assertThat(printed())
        .startsWith("\rread 1 of 4, about 0:03 left   \rread 2 of 4, about 0:02 left   ")
        .endsWith(" \r")
        .doesNotContain("\n");
  }
}
