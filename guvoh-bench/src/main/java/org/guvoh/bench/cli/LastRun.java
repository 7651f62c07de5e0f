package org.guvoh.bench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guvoh.bench.score.Figure;
import org.guvoh.bench.score.SetScore;
import org.guvoh.core.record.ExtractionCodec;
import tools.jackson.databind.JsonNode;

/**
 * The figures of the last run of each set, kept in {@code .guvoh-bench/last.json}, which git
 * ignores.
 */
final class LastRun {
  private static final Path FILE = Path.of(".guvoh-bench", "last.json");

  private final Map<String, Map<String, Double>> figures = new LinkedHashMap<>();

  static LastRun read() throws IOException {
    LastRun last = new LastRun();
    if (Files.exists(FILE)) {
      JsonNode tree = ExtractionCodec.plainMapper().readTree(Files.readString(FILE));
      tree.properties()
          .forEach(
              set -> {
                Map<String, Double> values = new LinkedHashMap<>();
                set.getValue()
                    .properties()
                    .forEach(figure -> values.put(figure.getKey(), figure.getValue().asDouble()));
                last.figures.put(set.getKey(), values);
              });
    }
    return last;
  }

  Optional<Double> find(String set, String measure) {
    return Optional.ofNullable(figures.getOrDefault(set, Map.of()).get(measure));
  }

  /** Keeps these figures in place of the former ones of the same sets. */
  void replace(List<SetScore> scores) throws IOException {
    for (SetScore score : scores) {
      if (!score.figures().isEmpty()) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Figure figure : score.figures()) {
          if (!Double.isNaN(figure.value())) {
            values.put(figure.measure(), figure.value());
          }
        }
        figures.put(score.set(), values);
      }
    }
    Files.createDirectories(Path.of(".guvoh-bench"));
    Files.writeString(FILE, ExtractionCodec.plainMapper().writeValueAsString(figures));
  }
}
