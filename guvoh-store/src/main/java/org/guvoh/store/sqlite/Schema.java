package org.guvoh.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The versions of the case file: one SQL resource each, applied in order.
 *
 * <p>{@code PRAGMA application_id} marks a SQLite file as a case file, {@code PRAGMA user_version}
 * is the number of migrations it has had. A new version appends a resource; the earlier ones never
 * change.
 */
public final class Schema {
  /** The letters GVOH, in the file's header at byte 68. */
  public static final int APPLICATION_ID = 0x47564f48;

  private static final List<String> MIGRATIONS =
      List.of("001-case-file.sql", "002-engines-in-use.sql", "003-provenance-and-redaction.sql");

  private Schema() {}

  /** The version this Guvoh writes. */
  public static int version() {
    return MIGRATIONS.size();
  }

  /** What a SQLite file says it is. */
  record Marks(int applicationId, int version) {
    static Marks of(Handle handle) {
      return new Marks(number(handle, "application_id"), number(handle, "user_version"));
    }

    private static int number(Handle handle, String pragma) {
      return handle.createQuery("PRAGMA " + pragma).mapTo(Integer.class).one();
    }
  }

  /** Applies, in one transaction, the migrations that a file of this version has not had. */
  static void migrate(Connection connection, int from) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("BEGIN IMMEDIATE");
      for (String migration : MIGRATIONS.subList(from, MIGRATIONS.size())) {
        statement.executeUpdate(resource(migration));
      }
      statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
      statement.executeUpdate("PRAGMA user_version = " + version());
      statement.executeUpdate("COMMIT");
    }
  }

  /** Every table, index, view and trigger of the open file with the SQL that made it. */
  public static Map<String, String> objects(Handle handle) {
    return handle
        .createQuery("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        .reduceRows(
            new TreeMap<>(),
            (objects, row) -> {
              objects.put(row.getColumn(1, String.class), row.getColumn(2, String.class));
              return objects;
            });
  }

  /** What {@link #objects} of a file of this version gives. */
  public static Map<String, String> expectedObjects() {
    try (Handle handle = Jdbi.open(Connections.memory())) {
      migrate(handle.getConnection(), 0);
      return objects(handle);
    } catch (SQLException e) {
      throw new IllegalStateException("the schema cannot be made in memory", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no migration " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read migration " + name, e);
    }
  }
}
