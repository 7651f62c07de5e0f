package org.guvoh.bench.reader;

import java.nio.file.Path;
import org.guvoh.language.SentenceParser;

/**
 * The parser that is measured: the packaged network, or the file the property {@code guvoh.network}
 * names.
 */
final class Parser {
  private static final Path HOME =
      Path.of(System.getProperty("guvoh.home", System.getProperty("user.home") + "/.cache/guvoh"));

  private Parser() {}

  static SentenceParser open() {
    String network = System.getProperty("guvoh.network");
    return network == null
        ? SentenceParser.open(HOME)
        : SentenceParser.openFile(Path.of(network), HOME);
  }
}
