package org.guvoh.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a whole output with a readable expected file; what was made lies beside the test classes
 * under {@code target/made}, to be looked at and taken over by hand.
 */
public final class Golden {
  private Golden() {}

  public static void compare(Class<?> owner, String name, String made) {
    String expected;
    keep(name, made);
    try (InputStream in = owner.getResourceAsStream(name)) {
      expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(made).isEqualTo(expected);
  }

  /** Puts an output where it can be looked at. */
  public static void keep(String name, String made) {
    try {
      Files.writeString(Files.createDirectories(Path.of("target", "made")).resolve(name), made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
