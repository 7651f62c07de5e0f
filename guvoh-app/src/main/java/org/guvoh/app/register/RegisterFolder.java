package org.guvoh.app.register;

import java.nio.file.Path;

/**
 * The folder that keeps what a user added to the register of names; it is not a cache.
 *
 * @param path need not exist
 */
public record RegisterFolder(Path path) {
  /** {@code GUVOH_REGISTER}, or {@code .local/share/guvoh/register} in the user's home. */
  public static RegisterFolder standard() {
    String given = System.getenv("GUVOH_REGISTER");
    return new RegisterFolder(
        given == null || given.isBlank()
            ? Path.of(System.getProperty("user.home", "."), ".local", "share", "guvoh", "register")
            : Path.of(given));
  }

  public Path actors() {
    return path.resolve("actors");
  }
}
