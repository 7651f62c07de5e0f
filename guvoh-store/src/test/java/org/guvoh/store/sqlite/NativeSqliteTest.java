package org.guvoh.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Stream;
import org.guvoh.core.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeSqliteTest {
  @TempDir Path home;

  @Test
  void theHomeIsWhatTheEnvironmentNamesOrTheUsersCache() {
    Path user = Path.of("user");
    assertThat(NativeSqlite.home(Map.of("GUVOH_HOME", "elsewhere"), user))
        .isEqualTo(Path.of("elsewhere"));
    assertThat(NativeSqlite.home(Map.of(), user)).isEqualTo(Path.of("user/.cache/guvoh"));
    assertThat(NativeSqlite.home(Map.of("GUVOH_HOME", ""), user))
        .isEqualTo(Path.of("user/.cache/guvoh"));
  }

  @Test
  void theLibraryLiesInAFolderNamedByItsHashAndNothingElseRemains() throws IOException {
    Path library = NativeSqlite.unpack(home);
    String hash = Sha256.of(Files.readAllBytes(library)).hex();
    assertThat(home.relativize(library).getName(0)).hasToString(hash);
    try (Stream<Path> files = Files.walk(home)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(library);
    }
  }

  @Test
  void itIsUnpackedOnce() throws IOException {
    Path library = NativeSqlite.unpack(home);
    FileTime early = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(library, early);
    assertThat(NativeSqlite.unpack(home)).isEqualTo(library);
    assertThat(Files.getLastModifiedTime(library)).isEqualTo(early);
  }

  @Test
  void aLibraryThatWasTamperedWithIsReplaced() throws IOException {
    Path library = NativeSqlite.unpack(home);
    byte[] whole = Files.readAllBytes(library);
    Files.write(library, new byte[] {1, 2, 3});
    NativeSqlite.unpack(home);
    assertThat(Files.readAllBytes(library)).isEqualTo(whole);
  }

  @Test
  void aHomeThatCannotBeWrittenIsRefusedWithWords() throws IOException {
    Path file = Files.createFile(home.resolve("file"));
    assertThatThrownBy(() -> NativeSqlite.unpack(file))
        .isInstanceOf(CaseFileException.class)
        .hasMessageContaining("[case-native-library]")
        .hasMessageContaining("GUVOH_HOME");
  }

  @Test
  void theDriverLoadsItFromThere() {
    NativeSqlite.load();
    Path expected = NativeSqlite.home(System.getenv(), Path.of(System.getProperty("user.home")));
    assertThat(Path.of(System.getProperty("org.sqlite.lib.path")))
        .startsWith(expected.toAbsolutePath());
  }
}
