package org.guvoh.app.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Name and version of this build, and of the extraction engine whose records it writes. */
public final class EngineVersion {
  private static final Properties BUILD = load();

  private EngineVersion() {}

  /** Version of the program. */
  public static String program() {
    return BUILD.getProperty("version", "unknown");
  }

  /**
   * Name and version under which extraction records are kept: another value means that reports are
   * read anew.
   */
  public static String extraction() {
    return "guvoh " + program() + " extraction " + BUILD.getProperty("extraction", "0");
  }

  private static Properties load() {
    try (InputStream in = EngineVersion.class.getResourceAsStream("build.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read build.properties", e);
    }
  }
}
