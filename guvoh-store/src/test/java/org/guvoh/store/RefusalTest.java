package org.guvoh.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guvoh.store.sqlite.CaseFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {
  private static final List<Function<Path, CaseFile>> WAYS =
      List.of(CaseFile::open, CaseFile::openExisting, CaseFile::openForReading);

  @TempDir Path folder;

  @Test
  void aMissingFileIsRefusedWhereOneMustExist() {
    Path path = folder.resolve("none.guvoh");
    assertRefused(WAYS.subList(1, 3), path, "case-missing", "guvoh read");
    assertThat(path).doesNotExist();
  }

  @Test
  void aMissingFolderIsNotMade() {
    assertRefused(WAYS, folder.resolve("no/such/case.guvoh"), "case-no-folder", "folder");
  }

  @Test
  void aFolderIsRefused() {
    assertRefused(WAYS, folder, "case-directory", "Name a file in it");
  }

  @Test
  void aTextFileIsRefusedAndKeptAsItIs() throws IOException {
    Path path = Files.writeString(folder.resolve("notes.txt"), "a".repeat(5_000));
    assertRefused(WAYS, path, "case-foreign", "Nothing in it was changed");
    assertThat(path).hasContent("a".repeat(5_000));
    assertOnlyFile(path);
  }

  @Test
  void anotherProgramsDatabaseIsRefusedAndKeptAsItIs() throws IOException, SQLException {
    for (String mode : List.of("DELETE", "WAL")) {
      Path path = folder.resolve("browser.sqlite");
      Files.deleteIfExists(path);
      Dump.tamper(path, "CREATE TABLE history (page TEXT)", "INSERT INTO history VALUES ('a')");
      Dump.rows(path, "PRAGMA journal_mode = " + mode);
      byte[] before = Files.readAllBytes(path);
      assertRefused(WAYS, path, "case-foreign", "no case file");
      assertThat(Files.readAllBytes(path)).isEqualTo(before);
      assertOnlyFile(path);
    }
  }

  @Test
  void aNewerFileIsRefusedAndKeptAsItIs() throws IOException, SQLException {
    Path path = folder.resolve("case.guvoh");
    CaseFile.open(path).close();
    Dump.tamper(path, "PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(path);
    assertRefused(WAYS, path, "case-newer", "version 99");
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
    assertOnlyFile(path);
  }

  @Test
  void anEmptyFileBecomesACaseFileOnlyForWriting() throws IOException {
    Path path = Files.createFile(folder.resolve("case.guvoh"));
    assertRefused(WAYS.subList(1, 3), path, "case-foreign", "no case file");
    CaseFile.open(path).close();
    CaseFile.openForReading(path).close();
  }

  @Test
  void aPlaceWhereNothingCanBeWrittenIsRefused() {
    Path place = Path.of("/proc");
    assumeThat(place).as("a folder that refuses even the superuser").isDirectory();
    assertRefused(WAYS.subList(0, 1), place.resolve("case.guvoh"), "case-read-only", "Choose");
  }

  @Test
  void aFileCutInHalfIsRefusedWithWords() throws IOException {
    Path path = folder.resolve("case.guvoh");
    try (CaseFile file = CaseFile.open(path)) {
      file.append(Samples.entries(0, 50));
    }
    byte[] whole = Files.readAllBytes(path);
    Files.write(path, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(
            () -> {
              try (CaseFile file = CaseFile.openForReading(path)) {
                file.forEachRecord(record -> {});
              }
            })
        .isInstanceOf(CaseFileException.class)
        .hasMessageContaining("case-damaged")
        .hasMessageContaining("guvoh doctor");
  }

  @Test
  void aReaderCannotWrite() {
    Path path = folder.resolve("case.guvoh");
    CaseFile.open(path).close();
    try (CaseFile file = CaseFile.openForReading(path)) {
      assertThatThrownBy(() -> file.append(Samples.entries(0, 1)))
          .hasMessageContaining("case-opened-for-reading");
    }
  }

  private static void assertRefused(
      List<Function<Path, CaseFile>> ways, Path path, String code, String words) {
    for (Function<Path, CaseFile> way : ways) {
      assertThatThrownBy(() -> way.apply(path).close())
          .isInstanceOf(CaseFileException.class)
          .hasMessageContaining(path.getFileName().toString())
          .hasMessageContaining("[" + code + "]")
          .hasMessageContaining(words);
    }
  }

  private void assertOnlyFile(Path path) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
  }
}
