package org.guvoh.language.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.guvoh.language.reader.LanguageSetupException;
import org.guvoh.language.reader.LanguageSetupException.Code;
import org.junit.jupiter.api.Test;

class PlatformTest {
  @Test
  void listedPlatformsAreFoundByTheirJavaNames() {
    assertThat(Platform.of("Linux", "amd64").name()).isEqualTo("linux-x64");
    assertThat(Platform.of("Mac OS X", "aarch64").name()).isEqualTo("osx-aarch64");
    assertThat(Platform.of("Windows 11", "amd64").libraries()).hasSize(3);
  }

  @Test
  void anotherPlatformIsNamedTogetherWithThoseThatWork() {
    assertThatExceptionOfType(LanguageSetupException.class)
        .isThrownBy(() -> Platform.of("Plan 9", "sparc"))
        .matches(e -> e.code() == Code.UNSUPPORTED_PLATFORM)
        .withMessage(
            "no reader for Plan 9 on sparc; it runs on"
                + " linux-x64, linux-aarch64, osx-aarch64, win-x64");
  }
}
