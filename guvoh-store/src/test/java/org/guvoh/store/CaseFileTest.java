package org.guvoh.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.ReportId;
import org.guvoh.store.evidence.AppendResult;
import org.guvoh.store.evidence.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {
  @TempDir Path folder;

  @Test
  void whatWasStoredIsReadBackAsItWas() {
    Entry entry = Samples.entry(1);
    try (CaseFile file = CaseFile.open(folder.resolve("case.guvoh"))) {
      file.append(List.of(entry));
    }
    try (CaseFile file = CaseFile.openForReading(folder.resolve("case.guvoh"))) {
      assertThat(file.findRecord(entry.report())).contains(entry.record());
      assertThat(file.findPayload(entry.report())).contains(entry.payload());
    }
  }

  @Test
  void readingTheSameReportsAgainChangesNothing() throws SQLException {
    Path path = folder.resolve("case.guvoh");
    try (CaseFile file = CaseFile.open(path)) {
      assertThat(file.append(Samples.entries(0, 3))).isEqualTo(new AppendResult(3, 0));
    }
    List<String> before = Dump.evidence(path);
    try (CaseFile file = CaseFile.open(path)) {
      assertThat(file.append(Samples.entries(1, 3))).isEqualTo(new AppendResult(0, 2));
    }
    assertThat(Dump.evidence(path)).isEqualTo(before);
  }

  @Test
  void aReportTwiceInOneBatchIsStoredOnce() {
    try (CaseFile file = CaseFile.open(folder.resolve("case.guvoh"))) {
      assertThat(file.append(List.of(Samples.entry(1), Samples.entry(1))))
          .isEqualTo(new AppendResult(1, 1));
      assertThat(file.counts().reports()).isEqualTo(1);
    }
  }

  @Test
  void whetherAnEngineHasReadAReportCanBeAsked() {
    try (CaseFile file = CaseFile.open(folder.resolve("case.guvoh"))) {
      file.append(List.of(Samples.entry(1)));
      assertThat(file.contains(Samples.entry(1).report(), Samples.ENGINE)).isTrue();
      assertThat(file.contains(Samples.entry(1).report(), "sample-engine 2")).isFalse();
      assertThat(file.contains(Samples.entry(2).report(), Samples.ENGINE)).isFalse();
    }
  }

  @Test
  void theEngineThatCameLastCountsAndTheEarlierExtractionStays() {
    try (CaseFile file = CaseFile.open(folder.resolve("case.guvoh"))) {
      file.append(List.of(Samples.entry(1, "engine 9"), Samples.entry(2, "engine 9")));
      file.append(List.of(Samples.entry(1, "engine 10")));
      List<String> engines = new ArrayList<>();
      file.forEachRecord(record -> engines.add(record.engine()));
      assertThat(engines).containsExactlyInAnyOrder("engine 10", "engine 9");
      assertThat(file.findRecord(Samples.entry(1).report()).map(ExtractionRecord::engine))
          .contains("engine 10");
      assertThat(file.counts().extractions()).isEqualTo(3);
    }
  }

  @Test
  void recordsComeInOrderOfReportId() {
    try (CaseFile file = CaseFile.open(folder.resolve("case.guvoh"))) {
      file.append(Samples.entries(0, 40));
      List<ReportId> ids = new ArrayList<>();
      file.forEachRecord(record -> ids.add(record.report().id()));
      assertThat(ids).hasSize(40).isSorted();
    }
  }

  @Test
  void whileRecordsAreVisitedTheFileCanBeAskedAndWritten() {
    try (CaseFile file = CaseFile.open(folder.resolve("case.guvoh"))) {
      file.append(Samples.entries(0, 5));
      List<ReportId> seen = new ArrayList<>();
      file.forEachRecord(
          record -> {
            seen.add(record.report().id());
            assertThat(file.findRecord(record.report().id())).contains(record);
            file.append(List.of(Samples.entry(100)));
          });
      assertThat(seen).hasSizeBetween(5, 6);
      assertThat(file.counts().reports()).isEqualTo(6);
    }
  }

  @Test
  void oneFileRemainsAfterClosing() throws IOException {
    try (CaseFile file = CaseFile.open(folder.resolve("case.guvoh"))) {
      file.append(Samples.entries(0, 3));
      assertThat(names()).contains("case.guvoh-wal", "case.guvoh-lock");
    }
    assertThat(names()).containsExactly("case.guvoh");
  }

  @Test
  void aFileThatWasOnlyReadKeepsItsBytes() throws IOException {
    Path path = folder.resolve("case.guvoh");
    try (CaseFile file = CaseFile.open(path)) {
      file.append(Samples.entries(0, 3));
    }
    byte[] before = Files.readAllBytes(path);
    try (CaseFile file = CaseFile.openForReading(path)) {
      file.forEachRecord(record -> assertThat(record.claims()).hasSize(2));
    }
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
    assertThat(names()).containsExactly("case.guvoh");
  }

  @Test
  void anyNameThatAFileCanHaveWill() throws IOException {
    for (String name :
        List.of("a b.guvoh", "who?.guvoh", "100%41.guvoh", "#1;x=y.guvoh", "гувоҳ")) {
      Path path = folder.resolve(name);
      try (CaseFile file = CaseFile.open(path)) {
        file.append(List.of(Samples.entry(1)));
      }
      assertThat(path).isRegularFile();
      try (CaseFile file = CaseFile.openForReading(path)) {
        assertThat(file.counts().reports()).isEqualTo(1);
      }
    }
    assertThat(names()).hasSize(5);
  }

  @Test
  void textsWithZeroBytesAndRareLettersSurvive() {
    Entry entry = Samples.entry("\u0000𐀀attack Ashgrove valley\u0000🛰\n", 1, Samples.ENGINE);
    try (CaseFile file = CaseFile.open(folder.resolve("case.guvoh"))) {
      file.append(List.of(entry));
      assertThat(file.findRecord(entry.report())).contains(entry.record());
    }
  }

  @Test
  void refusedInputsAreKeptOnce() {
    try (CaseFile file = CaseFile.open(folder.resolve("case.guvoh"))) {
      file.appendRejections(Samples.ENGINE, List.of(Samples.rejection(2), Samples.rejection(1)));
      assertThat(file.appendRejections(Samples.ENGINE, List.of(Samples.rejection(1))))
          .isEqualTo(new AppendResult(0, 1));
      assertThat(file.listRejections()).containsExactly(Samples.rejection(1), Samples.rejection(2));
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
