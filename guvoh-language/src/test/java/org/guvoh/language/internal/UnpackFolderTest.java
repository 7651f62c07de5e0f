package org.guvoh.language.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guvoh.core.Sha256;
import org.guvoh.language.reader.LanguageSetupException;
import org.guvoh.language.reader.LanguageSetupException.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackFolderTest {
  private static final byte[] BYTES = "network".getBytes(StandardCharsets.UTF_8);
  private static final String DIGEST = Sha256.of(BYTES).hex();

  @TempDir private Path home;

  @Test
  void aFileIsUnpackedOnce() throws IOException {
    Path file = unpack(BYTES);
    assertThat(file).isEqualTo(home.resolve(DIGEST).resolve("reader")).hasBinaryContent(BYTES);
    assertThat(unpack("never opened".getBytes(StandardCharsets.UTF_8))).hasBinaryContent(BYTES);
    try (var files = Files.list(home.resolve(DIGEST))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aDamagedFileIsReplaced() throws IOException {
    Path file = unpack(BYTES);
    Files.writeString(file, "netwurk");
    assertThat(unpack(BYTES)).hasBinaryContent(BYTES);
  }

  @Test
  void aDamagedPackageIsRefused() {
    assertThatExceptionOfType(LanguageSetupException.class)
        .isThrownBy(() -> unpack("netwurk".getBytes(StandardCharsets.UTF_8)))
        .matches(e -> e.code() == Code.DAMAGED_PACKAGE)
        .withMessageContaining(DIGEST);
  }

  @Test
  void aHomeThatIsNoFolderIsNamed() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    assertThatExceptionOfType(LanguageSetupException.class)
        .isThrownBy(
            () ->
                new UnpackFolder(file)
                    .file(DIGEST, "reader", DIGEST, () -> new ByteArrayInputStream(BYTES)))
        .matches(e -> e.code() == Code.CACHE_UNUSABLE)
        .withMessageContaining("GUVOH_HOME");
  }

  private Path unpack(byte[] packaged) {
    return new UnpackFolder(home)
        .file(DIGEST, "reader", DIGEST, () -> new ByteArrayInputStream(packaged));
  }
}
