package org.guvoh.bench.engine;

import java.io.IOException;
import java.nio.file.Path;

/** The engines that {@code --engine} names. */
public final class Engines {
  private Engines() {}

  /** {@code current}, {@code none}, or {@code records:FILE}. */
  public static Engine open(String name) throws IOException {
    if (name.startsWith("records:")) {
      return new RecordedEngine(Path.of(name.substring("records:".length())));
    }
    return switch (name) {
      case "current" -> new CurrentEngine();
      case "none" -> new SilentEngine();
      default ->
          throw new IllegalArgumentException(
              "no engine called "
                  + name
                  + "; there are current, none, records:FILE and sheets:FOLDER");
    };
  }
}
