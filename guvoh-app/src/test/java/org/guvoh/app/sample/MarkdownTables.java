package org.guvoh.app.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of a Markdown page, each row with the headings it stands under. */
final class MarkdownTables {
  /** A row: the headings of its section and its part, and its cells by column. */
  record Row(String section, String part, Map<String, String> cells) {
    String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException("no column " + column + " in " + section + ", " + part);
      }
      return cell;
    }

    boolean has(String column) {
      return cells.containsKey(column);
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private String section = "";
  private String part = "";
  private List<String> columns = List.of();

  private MarkdownTables() {}

  static List<Row> parse(String page) {
    MarkdownTables tables = new MarkdownTables();
    page.lines().forEach(tables::line);
    return List.copyOf(tables.rows);
  }

  private void line(String line) {
    if (line.startsWith("## ")) {
      section = line.substring(3).strip();
      part = "";
    } else if (line.startsWith("### ")) {
      part = line.substring(4).strip();
    }
    if (!line.startsWith("|")) {
      columns = List.of();
    } else if (columns.isEmpty()) {
      columns = cells(line);
    } else if (!line.startsWith("|---")) {
      rows.add(new Row(section, part, row(cells(line))));
    }
  }

  private Map<String, String> row(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException("a row that does not fit its header: " + cells);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int column = 0; column < cells.size(); column++) {
      row.put(columns.get(column), cells.get(column));
    }
    return row;
  }

  private static List<String> cells(String line) {
    String inner = line.strip().substring(1, line.strip().length() - 1);
    return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
  }
}
