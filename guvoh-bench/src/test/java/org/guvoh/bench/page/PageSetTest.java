package org.guvoh.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guvoh.bench.engine.SilentEngine;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.Workers;
import org.junit.jupiter.api.Test;

/** The bars of the sixty pages: main text at least .92, time of publication at least .90. */
class PageSetTest {
  private static final Path PAGES =
      Files.isDirectory(Path.of("pages")) ? Path.of("pages") : Path.of("guvoh-bench", "pages");

  @Test
  void pagesThatMayBeLookedAt() throws IOException {
    SetScore score = score("dev");
    assertThat(score.documents()).isEqualTo(40);
    assertThat(score.get("text").value()).isGreaterThanOrEqualTo(.97);
    assertThat(score.get("published").value()).isGreaterThanOrEqualTo(.95);
  }

  @Test
  void pagesKeptAside() throws IOException {
    SetScore score = score("test");
    assertThat(score.documents()).isEqualTo(20);
    assertThat(score.get("text").value()).isGreaterThanOrEqualTo(.92);
    assertThat(score.get("published").value()).isGreaterThanOrEqualTo(.90);
    assertThat(score.mistakes()).isEmpty();
  }

  private static SetScore score(String half) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Run run = new Run(new SilentEngine(), true, new Workers(nowhere));
    return new PageSet().score(PAGES.resolve(half), run);
  }
}
