package org.guvoh.store.doctor;

import java.util.List;
import org.guvoh.store.derived.IncidentTable;
import org.guvoh.store.sqlite.Database;

/** Checks of what can be rebuilt; being behind the evidence is no problem. */
final class DerivedChecks {
  private DerivedChecks() {}

  static void state(Database database, List<Finding> findings) {
    String state =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "SELECT CASE WHEN d.generation = e.generation THEN 'current' ELSE 'stale' END"
                            + " FROM evidence_state e JOIN derived_state d")
                    .mapTo(String.class)
                    .findOne()
                    .orElse("absent"));
    findings.add(
        state.equals("current")
            ? Finding.sound(
                "doctor-derived", "incidents and indexes are current", FileChecks.where(database))
            : Finding.note(
                "doctor-derived",
                "incidents and indexes are " + state,
                FileChecks.where(database),
                "Nothing is lost; the next command that needs them rebuilds them."));
  }

  static void incidents(Database database, List<Finding> findings) {
    int count = new IncidentTable(database).list().size();
    findings.add(
        Finding.sound(
            "doctor-incidents", count + " incidents that can be read", FileChecks.where(database)));
  }
}
