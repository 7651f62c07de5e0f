package org.guvoh.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.guvoh.core.record.ExtractionCodec;

/** The texts of a file with one JSON object a line, each with a member {@code text}. */
final class Reports {
  private Reports() {}

  static List<String> texts(Path file, int most) throws IOException {
    var mapper = ExtractionCodec.plainMapper();
    return Lines.of(file).stream()
        .limit(most)
        .map(line -> mapper.readTree(line).get("text").asString())
        .toList();
  }
}
