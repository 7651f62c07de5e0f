package org.guvoh.store.doctor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.guvoh.store.sqlite.Database;
import org.guvoh.store.sqlite.Schema;

/** Checks of the file as a SQLite file of this version. */
final class FileChecks {
  private static final String GO_BACK = "Go back to a copy of the case file.";

  private FileChecks() {}

  static void version(Database database, List<Finding> findings) {
    int version =
        database.read(
            handle -> handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one());
    findings.add(
        Finding.sound(
            "doctor-version", "version " + version + " of the case file", where(database)));
  }

  /** SQLite's own check of pages, rows, indexes, full-text and position index. */
  static void integrity(Database database, List<Finding> findings) {
    List<String> lines =
        database.read(
            handle -> handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
    if (lines.equals(List.of("ok"))) {
      findings.add(Finding.sound("doctor-integrity", "pages and indexes whole", where(database)));
    } else {
      lines.forEach(
          line ->
              findings.add(Finding.problem("doctor-integrity", line, where(database), GO_BACK)));
    }
  }

  static void references(Database database, List<Finding> findings) {
    List<String> tables =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "SELECT DISTINCT \"table\" || coalesce(' row ' || rowid, '')"
                            + " FROM pragma_foreign_key_check")
                    .mapTo(String.class)
                    .list());
    if (tables.isEmpty()) {
      findings.add(
          Finding.sound("doctor-references", "every row it names exists", where(database)));
    }
    for (String table : tables) {
      findings.add(
          Finding.problem("doctor-references", "names a row that is missing", table, GO_BACK));
    }
  }

  /**
   * Whether tables, views and the triggers that keep evidence append-only are as they were made.
   */
  static void schema(Database database, List<Finding> findings) {
    Map<String, String> expected = Schema.expectedObjects();
    Map<String, String> actual = database.read(Schema::objects);
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(actual.keySet());
    names.removeIf(name -> Objects.equals(expected.get(name), actual.get(name)));
    if (names.isEmpty()) {
      findings.add(
          Finding.sound(
              "doctor-schema", "tables and guards are as they were made", where(database)));
    }
    for (String name : names) {
      findings.add(
          Finding.problem(
              "doctor-schema",
              "was " + change(expected.containsKey(name), actual.containsKey(name)),
              name,
              "Another program changed the case file; go back to a copy."));
    }
  }

  private static String change(boolean wasThere, boolean isThere) {
    if (wasThere && isThere) {
      return "altered";
    }
    return wasThere ? "removed" : "added";
  }

  static String where(Database database) {
    return database.file().toString();
  }
}
