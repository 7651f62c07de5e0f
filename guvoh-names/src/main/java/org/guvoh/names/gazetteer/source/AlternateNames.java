package org.guvoh.names.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Alternate names of GeoNames (alternateNamesV2.txt, or a country's file of them): names of places
 * that the bundled gazetteer or an imported one holds, by their GeoNames id.
 *
 * <p>Columns: number, GeoNames id, language, name, and flags, parted by tabs. What is no name
 * (links, codes of posts, airports, railways, Wikidata) is passed over. Names are handed on in
 * batches, so that the file may be in any order and of any size.
 */
final class AlternateNames extends StreamedFormat {
  private static final int COLUMNS = 4;
  private static final int BATCH = 200_000;
  private static final Set<String> NO_LANGUAGES =
      Set.of(
          "link", "post", "iata", "icao", "faac", "fr_1793", "abbr", "wkdt", "unlc", "tcid", "phon",
          "piny", "locode");

  @Override
  public String name() {
    return "geonames-alternates";
  }

  @Override
  void read(InputStream in, PlaceSink sink) throws IOException {
    Lines lines = new Lines(in);
    Batch batch = new Batch(sink);
    for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      String text = line.get().text();
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      String[] cells = text.split("\t", -1);
      Optional<String> wrong = wrong(line.get(), cells);
      if (wrong.isPresent()) {
        sink.problem(new ImportProblem(lines.number(), true, wrong.get()));
      } else if (NO_LANGUAGES.contains(cells[2])) {
        sink.passedOver();
      } else {
        batch.add("geonames:" + cells[1].strip(), cells[3].strip());
      }
    }
    batch.handOn();
  }

  private static Optional<String> wrong(Lines.Line line, String[] cells) {
    if (line.broken().isPresent()) {
      return line.broken();
    }
    if (cells.length < COLUMNS) {
      return Optional.of(cells.length + " columns where alternate names have " + COLUMNS);
    }
    if (!cells[1].strip().matches("\\d{1,18}")) {
      return Optional.of("no GeoNames id: " + cells[1]);
    }
    return cells[3].isBlank() ? Optional.of("no name") : Optional.empty();
  }

  private static final class Batch {
    private final PlaceSink sink;
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private int size;

    Batch(PlaceSink sink) {
      this.sink = sink;
    }

    void add(String id, String name) {
      List<String> list = names.computeIfAbsent(id, unused -> new ArrayList<>(2));
      if (!list.contains(name)) {
        list.add(name);
        size++;
      }
      if (size >= BATCH) {
        handOn();
      }
    }

    void handOn() {
      names.forEach(sink::names);
      names.clear();
      size = 0;
    }
  }
}
