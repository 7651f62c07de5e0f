package org.guvoh.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guvoh.bench.engine.CurrentEngine;
import org.guvoh.bench.gold.GoldSet;
import org.guvoh.bench.gold.OverlapCheck;
import org.guvoh.bench.gold.SheetCheck;
import org.guvoh.bench.judgement.FamiliesSet;
import org.guvoh.bench.judgement.PairsSet;
import org.guvoh.bench.metamorphic.MetamorphicSet;
import org.guvoh.bench.phrases.CountsSet;
import org.guvoh.bench.phrases.StatementDatesSet;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.bench.set.Workers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gold of this repository: its form, and the figures on its dev half that may not fall. */
class GoldFloorsTest {
  private static final Path GOLD =
      Files.isDirectory(Path.of("gold")) ? Path.of("gold") : Path.of("guvoh-bench", "gold");
  private static final List<Path> DATA =
      List.of(Path.of("..", "..", "shared", "data"), Path.of("..", "shared", "data"));

  @BeforeAll
  static void goldIsThere() {
    assumeTrue(Files.isDirectory(GOLD), "no gold in this checkout");
  }

  private static void noFigureHasFallen(ScoredSet set, String path) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Path file = GOLD.resolve(path);
    assumeTrue(Files.exists(file), "no " + file);
    Run run = new Run(new CurrentEngine(), true, new Workers(nowhere));
    assertThat(Floors.standard().fallen(set.score(file, run))).isEmpty();
  }

  @Test
  void goldReports() throws IOException {
    noFigureHasFallen(new GoldSet(), "dev");
  }

  @Test
  void statementDates() throws IOException {
    noFigureHasFallen(new StatementDatesSet(), "statement-dates.jsonl");
  }

  @Test
  void counts() throws IOException {
    noFigureHasFallen(new CountsSet(), "counts.tsv");
  }

  @Test
  void pairsOfClaims() throws IOException {
    noFigureHasFallen(new PairsSet(), "pairs/dev.jsonl");
  }

  @Test
  void familiesOfReports() throws IOException {
    noFigureHasFallen(new FamiliesSet(), "families/dev");
  }

  @Test
  void changesThatMustNotMatter() throws IOException {
    noFigureHasFallen(new MetamorphicSet(), "dev");
  }

  @Test
  void sheetsHaveTheirForm() throws IOException {
    assertThat(SheetCheck.check(GOLD)).isEmpty();
  }

  @Test
  void noLineRepeatsTheDataSets() throws IOException {
    Path data = DATA.stream().filter(Files::isDirectory).findFirst().orElse(Path.of("none"));
    assumeTrue(Files.isDirectory(data), "SKIPPED: no data sets beside this checkout");
    assertThat(OverlapCheck.find(GOLD, data)).isEmpty();
  }
}
