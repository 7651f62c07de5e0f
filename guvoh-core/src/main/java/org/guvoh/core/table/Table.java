package org.guvoh.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of tab-separated values: {@code #} lines explain the columns, the first other line names
 * them.
 *
 * <p>Every row must have as many cells as the header; a cell of {@code -} is empty. Errors name
 * table and line.
 */
public record Table(String name, List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** One row; {@code line} counts from 1 in the file. */
  public record Row(String table, int line, List<String> columns, List<String> cells) {
    public Row {
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
    }

    /** The cell of a column; empty string for an empty cell. */
    public String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException(
            "table " + table + ", line " + line + ": no column " + column);
      }
      return cells.get(index);
    }

    /** The cell split at {@code |}, empty parts left out. */
    public List<String> list(String column) {
      return Stream.of(get(column).split("\\|"))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }
  }

  public static Table parse(String name, String text) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line);
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(
            "table "
                + name
                + ", line "
                + number
                + ": "
                + cells.size()
                + " cells where the header has "
                + columns.size());
      } else {
        rows.add(new Row(name, number, columns, cells));
      }
    }
    return new Table(name, columns, rows);
  }

  /** Reads {@code name.tsv} beside the given class. */
  public static Table resource(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name + ".tsv")) {
      if (in == null) {
        throw new IllegalArgumentException("no table " + name + ".tsv beside " + owner.getName());
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + name, e);
    }
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\t", -1))
        .map(String::strip)
        .map(cell -> cell.equals("-") ? "" : cell)
        .toList();
  }
}
