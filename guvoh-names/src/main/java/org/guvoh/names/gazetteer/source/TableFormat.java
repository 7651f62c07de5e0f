package org.guvoh.names.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.source.PlaceRecord.Refused;

/** A format of one record a line, cells parted by tabs. */
abstract class TableFormat extends StreamedFormat {
  /** The place of a record, or empty when it names none. */
  abstract Optional<GazetteerPlace> place(String[] cells) throws Refused;

  /** How many cells a record needs. */
  abstract int cells();

  @Override
  void read(InputStream in, PlaceSink sink) throws IOException {
    Lines lines = new Lines(in);
    for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      String text = line.get().text();
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      line.get()
          .broken()
          .ifPresent(
              reason ->
                  sink.problem(
                      new ImportProblem(
                          lines.number(), false, reason + ": names with such letters left out")));
      read(text.split("\t", -1), lines.number(), sink);
    }
  }

  private void read(String[] cells, long line, PlaceSink sink) {
    if (cells.length < cells()) {
      sink.problem(
          new ImportProblem(
              line, true, cells.length + " columns where " + name() + " has " + cells()));
      return;
    }
    try {
      place(cells).ifPresentOrElse(sink::place, sink::passedOver);
    } catch (Refused e) {
      sink.problem(new ImportProblem(line, true, String.valueOf(e.getMessage())));
    }
  }
}
