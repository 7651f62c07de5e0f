package org.guvoh.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.guvoh.store.sqlite.NativeSqlite;

/** What a case file says, without row numbers, in order of ids: read by plain SQL, not by us. */
public final class Dump {
  private static final List<String> EVIDENCE =
      List.of(
          "SELECT report_id, media_type, encoding, hex(payload) FROM reports ORDER BY 1",
          "SELECT revision_hash, text FROM text_revisions ORDER BY 1",
          "SELECT report_id, engine, revision_hash, record FROM extractions JOIN engines"
              + " USING (engine_number) ORDER BY 1, 2",
          "SELECT file, place, code, engine, reason, remedy FROM rejections JOIN engines"
              + " USING (engine_number) ORDER BY 1, 2, 3, 4",
          "SELECT * FROM decisions ORDER BY 1",
          "SELECT engine FROM engine_uses JOIN engines USING (engine_number) ORDER BY use_number",
          "SELECT generation FROM evidence_state");
  private static final List<String> DERIVED =
      List.of(
          "SELECT generation, maker FROM derived_state",
          "SELECT * FROM incidents ORDER BY 1",
          "SELECT * FROM incident_members ORDER BY 1, 2, 3",
          "SELECT * FROM incident_claims ORDER BY 1, 2, 3",
          "SELECT * FROM place_positions ORDER BY 1",
          "SELECT report_id, bm25(report_search) FROM report_search JOIN reports"
              + " ON report_number = report_search.rowid WHERE report_search MATCH 'valley'"
              + " ORDER BY 1");

  private Dump() {}

  public static List<String> of(Path file) throws SQLException {
    List<String> all = evidence(file);
    all.addAll(rows(file, DERIVED));
    return all;
  }

  public static List<String> evidence(Path file) throws SQLException {
    return rows(file, EVIDENCE);
  }

  /** The rows of one query, cells joined by a bar. */
  public static List<String> rows(Path file, String query) throws SQLException {
    return rows(file, List.of(query));
  }

  /** Changes the file as another program would. */
  public static void tamper(Path file, String... statements) throws SQLException {
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    }
  }

  private static List<String> rows(Path file, List<String> queries) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      for (String query : queries) {
        try (ResultSet result = statement.executeQuery(query)) {
          while (result.next()) {
            rows.add(row(result));
          }
        }
      }
    }
    return rows;
  }

  private static String row(ResultSet result) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
      cells.add(String.valueOf(result.getString(i)));
    }
    return String.join("|", cells);
  }

  private static Connection connect(Path file) throws SQLException {
    NativeSqlite.load();
    return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
  }
}
