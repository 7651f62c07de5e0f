package org.guvoh.names.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guvoh.names.gazetteer.source.PlaceRecord.Refused;

/** A table whose first line names its columns, in any order and case. */
abstract class HeadedTable extends StreamedFormat {
  /** Takes the rows of one reading. */
  interface Rows {
    void row(Row row, long line) throws Refused;

    /** The end of the file. */
    default void end() throws Refused {}
  }

  /** One row; a column that the file lacks is empty. */
  record Row(Map<String, Integer> columns, List<String> cells) {
    String get(String... names) {
      for (String name : names) {
        Integer at = columns.get(name);
        if (at != null && at < cells.size()) {
          return cells.get(at).strip();
        }
      }
      return "";
    }
  }

  /** Sets of names of a column; of each set the header must have one. */
  abstract List<List<String>> required();

  abstract List<String> split(String line, String header);

  abstract Rows rows(PlaceSink sink);

  @Override
  void read(InputStream in, PlaceSink sink) throws IOException {
    Lines lines = new Lines(in);
    Optional<Lines.Line> header = lines.next();
    while (header.isPresent() && isIdle(header.get().text())) {
      header = lines.next();
    }
    if (header.isEmpty()) {
      sink.problem(new ImportProblem(1, true, "the file is empty"));
      return;
    }
    String head = header.get().text();
    Map<String, Integer> columns = columns(split(head, head));
    for (List<String> names : required()) {
      if (names.stream().noneMatch(columns::containsKey)) {
        sink.problem(
            new ImportProblem(
                lines.number(),
                true,
                "no column " + String.join(" or ", names) + "; nothing read"));
        return;
      }
    }
    Rows rows = rows(sink);
    for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!isIdle(line.get().text())) {
        row(rows, columns, line.get(), head, lines.number(), sink);
      }
    }
    end(rows, lines.number(), sink);
  }

  private static boolean isIdle(String text) {
    return text.isBlank() || text.startsWith("#");
  }

  private void row(
      Rows rows,
      Map<String, Integer> columns,
      Lines.Line line,
      String head,
      long number,
      PlaceSink sink) {
    line.broken()
        .ifPresent(
            reason ->
                sink.problem(
                    new ImportProblem(
                        number, false, reason + ": names with such letters left out")));
    List<String> cells = split(line.text(), head);
    if (cells.size() < columns.size()) {
      sink.problem(
          new ImportProblem(
              number, true, cells.size() + " columns where the header has " + columns.size()));
      return;
    }
    try {
      rows.row(new Row(columns, cells), number);
    } catch (Refused e) {
      sink.problem(new ImportProblem(number, true, String.valueOf(e.getMessage())));
    }
  }

  private static void end(Rows rows, long number, PlaceSink sink) {
    try {
      rows.end();
    } catch (Refused e) {
      sink.problem(new ImportProblem(number, true, String.valueOf(e.getMessage())));
    }
  }

  private static Map<String, Integer> columns(List<String> names) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    return columns;
  }
}
