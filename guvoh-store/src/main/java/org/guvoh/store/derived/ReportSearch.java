package org.guvoh.store.derived;

import java.util.List;
import org.guvoh.core.report.ReportId;
import org.guvoh.store.sqlite.Database;
import org.jdbi.v3.core.Handle;

/**
 * Full-text search over titles and texts of the reports (SQLite FTS5, sqlite.org/fts5.html).
 *
 * <p>Case and diacritics make no difference; words are what Unicode separates, so scripts without
 * spaces between words are found by whole runs only. The index is that of the last rebuilding.
 */
public final class ReportSearch {
  private static final int SNIPPET_WORDS = 24;

  private final Database database;

  public ReportSearch(Database database) {
    this.database = database;
  }

  static void clear(Handle handle) {
    handle.execute("INSERT INTO report_search (report_search) VALUES ('delete-all')");
  }

  static void fill(Handle handle) {
    handle.execute("INSERT INTO report_search (report_search) VALUES ('rebuild')");
  }

  /** Reports that hold every word and quoted phrase, best first. */
  public List<SearchHit> search(String query, int limit) {
    String match = SearchWords.of(query).expression();
    if (match.isEmpty()) {
      return List.of();
    }
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT report_id, report_search.title, snippet(report_search, -1, ?, ?, '…', ?)"
                        + " FROM report_search JOIN reports ON report_number = report_search.rowid"
                        + " WHERE report_search MATCH ? ORDER BY bm25(report_search), report_id"
                        + " LIMIT ?")
                .bind(0, SearchHit.MARK_BEGIN)
                .bind(1, SearchHit.MARK_END)
                .bind(2, SNIPPET_WORDS)
                .bind(3, match)
                .bind(4, limit)
                .map(
                    (row, context) ->
                        SearchHit.of(
                            ReportId.parse(row.getString(1)), row.getString(2), row.getString(3)))
                .list());
  }
}
