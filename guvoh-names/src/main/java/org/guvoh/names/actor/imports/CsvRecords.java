package org.guvoh.names.actor.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Records of comma-separated values after RFC 4180: quoted cells may hold commas, doubled quotes
 * and line breaks. Streamed; one record is held at a time.
 */
final class CsvRecords {
  private final BufferedReader reader;
  private int line = 1;

  CsvRecords(Reader reader) {
    this.reader = new BufferedReader(reader);
  }

  /** A record and the line it begins in, from 1. */
  record CsvRecord(int line, List<String> cells) {}

  /** The next record that is not blank; empty at the end. */
  Optional<CsvRecord> next() throws IOException {
    while (true) {
      int begins = line;
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      int c = reader.read();
      if (c < 0) {
        return Optional.empty();
      }
      boolean quoted = false;
      while (c >= 0 && (quoted || c != '\n')) {
        if (c == '\n') {
          line++;
        }
        if (quoted && c == '"') {
          quoted = isDoubled(cell);
        } else if (!quoted && c == '"' && cell.isEmpty()) {
          quoted = true;
        } else if (!quoted && c == ',') {
          cells.add(cell.toString().strip());
          cell.setLength(0);
        } else {
          cell.append((char) c);
        }
        c = reader.read();
      }
      line++;
      cells.add(cell.toString().strip());
      if (cells.size() > 1 || !cells.get(0).isEmpty()) {
        return Optional.of(new CsvRecord(begins, List.copyOf(cells)));
      }
    }
  }

  /** After a quote in a quoted cell: a second one is a quote and the cell goes on. */
  private boolean isDoubled(StringBuilder cell) throws IOException {
    reader.mark(1);
    if (reader.read() == '"') {
      cell.append('"');
      return true;
    }
    reader.reset();
    return false;
  }
}
