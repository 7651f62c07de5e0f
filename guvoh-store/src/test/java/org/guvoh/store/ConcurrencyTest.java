package org.guvoh.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guvoh.store.doctor.Finding;
import org.guvoh.store.sqlite.CaseFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {
  @TempDir Path folder;

  @Test
  void aSecondProcessThatWantsToWriteIsToldWhoWritesAndCanRead()
      throws IOException, InterruptedException {
    Path path = folder.resolve("case.guvoh");
    try (Child other = Child.start("-Xmx64m", "hold", path, 0)) {
      assertThat(other.line()).isEqualTo("holding");
      assertThatThrownBy(() -> CaseFile.open(path).close())
          .isInstanceOf(CaseFileException.class)
          .hasMessageContaining(path.toString())
          .hasMessageContaining("[case-locked]")
          .hasMessageMatching("(?s).*open for writing in process \\d+.*")
          .hasMessageContaining("Close it there");
      try (CaseFile file = CaseFile.openForReading(path)) {
        assertThat(file.counts().reports()).isEqualTo(1);
      }
      other.kill();
    }
    CaseFile.open(path).close();
    assertThat(names()).containsExactly("case.guvoh");
  }

  @Test
  void oneProcessCannotOpenAFileForWritingTwice() {
    Path path = folder.resolve("case.guvoh");
    try (CaseFile first = CaseFile.open(path)) {
      for (int attempt = 0; attempt < 2; attempt++) {
        assertThatThrownBy(() -> CaseFile.open(path).close()).hasMessageContaining("case-locked");
      }
      assertThat(first.append(Samples.entries(0, 1)).added()).isEqualTo(1);
    }
    CaseFile.open(path).close();
  }

  @Test
  void aLinkToAFileThatIsOpenIsTheSameFile() throws IOException {
    Path path = folder.resolve("case.guvoh");
    Path link = Files.createSymbolicLink(folder.resolve("link.guvoh"), path);
    try (CaseFile first = CaseFile.open(path)) {
      assertThatThrownBy(() -> CaseFile.open(link).close()).hasMessageContaining("case-locked");
      assertThat(first.counts().reports()).isZero();
    }
  }

  @Test
  void aReaderSeesWholeBatchesWhileAnotherProcessAppends() throws IOException {
    Path path = folder.resolve("case.guvoh");
    List<Integer> seen = new ArrayList<>();
    try (Child writer = Child.start("-Xmx128m", "append", path, 60)) {
      assertThat(writer.line()).isEqualTo("stored 1");
      try (CaseFile file = CaseFile.openForReading(path)) {
        while (seen.isEmpty() || seen.get(seen.size() - 1) < 600) {
          int[] records = {0};
          file.forEachRecord(record -> records[0]++);
          seen.add(records[0]);
        }
      }
    }
    assertThat(seen).isSorted().allMatch(count -> count % 10 == 0).hasSizeGreaterThan(1);
  }

  @Test
  void theLastToCloseLeavesOnePlainFile() throws IOException {
    Path path = folder.resolve("case.guvoh");
    CaseFile writer = CaseFile.open(path);
    writer.append(Samples.entries(0, 3));
    CaseFile reader = CaseFile.openForReading(path);
    assertThat(reader.counts().reports()).isEqualTo(3);
    writer.close();
    assertThat(reader.counts().reports()).isEqualTo(3);
    reader.close();
    assertThat(names()).containsExactly("case.guvoh");
    assertThat(CaseFile.doctor(path)).noneMatch(Finding::isProblem);
  }

  @Test
  void aProcessWithLittleMemoryReadsAFileMuchLarger() throws IOException, InterruptedException {
    Path path = folder.resolve("case.guvoh");
    String padding = "Nothing more is known of it. ".repeat(3_000);
    try (CaseFile file = CaseFile.open(path)) {
      for (int i = 0; i < 1_000; i++) {
        String text = i + ": attack in the Ashgrove valley.\n" + padding;
        file.append(List.of(Samples.entry(text, i, Samples.ENGINE)));
      }
    }
    assertThat(Files.size(path)).isGreaterThan(128L * 1024 * 1024);
    try (Child reader = Child.start("-Xmx32m", "read", path, 0)) {
      assertThat(reader.line()).isEqualTo("read 1000");
      assertThat(reader.exitCode()).isZero();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
