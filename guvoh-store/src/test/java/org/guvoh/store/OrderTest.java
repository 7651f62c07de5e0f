package org.guvoh.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.report.Rejected;
import org.guvoh.store.derived.DerivedContent;
import org.guvoh.store.evidence.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderTest {
  private static final int ROUNDS = 8;

  @TempDir Path folder;

  @Test
  void inWhateverOrderAndBatchesReportsComeTheCaseFileSaysTheSame() throws SQLException {
    long seed = System.nanoTime();
    System.out.println("OrderTest seed " + seed);
    Random random = new Random(seed);
    List<String> expected = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      Path path = folder.resolve("case-" + round + ".guvoh");
      fill(path, random);
      List<String> dump = Dump.of(path);
      assertThat(dump).as("seed " + seed + ", round " + round).hasSizeGreaterThan(100);
      if (round > 0) {
        assertThat(dump).as("seed " + seed + ", round " + round).isEqualTo(expected);
      }
      expected = dump;
    }
  }

  private static void fill(Path path, Random random) {
    List<Entry> entries = new ArrayList<>(Samples.entries(0, 30));
    entries.addAll(Samples.entries(0, 10));
    Collections.shuffle(entries, random);
    List<Rejected> rejections =
        new ArrayList<>(List.of(Samples.rejection(1), Samples.rejection(2), Samples.rejection(3)));
    Collections.shuffle(rejections, random);
    int at = 0;
    while (at < entries.size()) {
      int end = Math.min(entries.size(), at + 1 + random.nextInt(12));
      try (CaseFile file = CaseFile.open(path)) {
        file.append(entries.subList(at, end));
        file.appendRejections(Samples.ENGINE, rejections.subList(0, 1 + random.nextInt(3)));
      }
      at = end;
    }
    try (CaseFile file = CaseFile.open(path)) {
      file.appendRejections(Samples.ENGINE, rejections);
      List<Incident> incidents = new ArrayList<>();
      file.forEachRecord(record -> incidents.add(Samples.incident(record)));
      file.replaceDerived(new DerivedContent(file.generation(), "sample-maker", incidents));
    }
  }
}
