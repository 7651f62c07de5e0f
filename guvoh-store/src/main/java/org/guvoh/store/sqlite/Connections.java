package org.guvoh.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/**
 * SQLite connections with the settings that docs/reference/case-file.md lists. Paths go as URIs, so
 * that no character of a name is taken for a setting.
 */
final class Connections {
  private static final int PATIENCE_MILLISECONDS = 5_000;

  private Connections() {}

  /** For the one writer. */
  static Connection writer(Path file) throws SQLException {
    SQLiteConfig config = shared();
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    return guarded(config.createConnection(url(file, "mode=rwc")));
  }

  /** For readers of a file they may write: it can fold away what a killed writer left. */
  static Connection reader(Path file) throws SQLException {
    Connection connection = guarded(shared().createConnection(url(file, "mode=rw")));
    execute(connection, "PRAGMA query_only = ON");
    return connection;
  }

  /** For readers that write nothing at all to the case file. */
  static Connection readOnly(Path file) throws SQLException {
    SQLiteConfig config = shared();
    config.setReadOnly(true);
    return guarded(config.createConnection(url(file, "mode=ro")));
  }

  /** For a copy of a damaged file: takes up its log, checks no page before it is read. */
  static Connection salvaged(Path file) throws SQLException {
    Connection connection = shared().createConnection(url(file, "mode=rw"));
    execute(connection, "PRAGMA trusted_schema = OFF");
    execute(connection, "PRAGMA query_only = ON");
    return connection;
  }

  /** Looks at the file as it lies there, without locks, side files or recovery. */
  static Connection frozen(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return config.createConnection(url(file, "mode=ro&immutable=1"));
  }

  static Connection memory() throws SQLException {
    return shared().createConnection("jdbc:sqlite::memory:");
  }

  private static SQLiteConfig shared() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MILLISECONDS);
    return config;
  }

  // A case file may come by mail: its triggers and views get no functions with side effects.
  private static Connection guarded(Connection connection) throws SQLException {
    execute(connection, "PRAGMA trusted_schema = OFF");
    execute(connection, "PRAGMA cell_size_check = ON");
    return connection;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String url(Path file, String settings) {
    return "jdbc:sqlite:" + file.toUri() + "?" + settings;
  }
}
