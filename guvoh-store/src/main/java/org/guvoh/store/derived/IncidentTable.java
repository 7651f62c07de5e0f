package org.guvoh.store.derived;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.EventReference;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.incident.IncidentId;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.store.sqlite.CaseFileException;
import org.guvoh.store.sqlite.CaseFileProblem;
import org.guvoh.store.sqlite.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Incidents as JSON, with tables of their event mentions and claims to ask the other way round. */
public final class IncidentTable {
  private static final JsonMapper MAPPER = ExtractionCodec.plainMapper();

  private final Database database;

  public IncidentTable(Database database) {
    this.database = database;
  }

  static void clear(Handle handle) {
    handle.execute("DELETE FROM incident_members");
    handle.execute("DELETE FROM incident_claims");
    handle.execute("DELETE FROM incidents");
  }

  static void fill(Handle handle, List<Incident> incidents) {
    for (Incident incident : incidents) {
      handle.execute(
          "INSERT INTO incidents (incident_id, kind, incident) VALUES (?, ?, ?)",
          incident.id().value(),
          incident.kind().code(),
          MAPPER.writeValueAsString(incident));
    }
    fillMembers(handle, incidents);
    fillClaims(handle, incidents);
  }

  private static void fillMembers(Handle handle, List<Incident> incidents) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO incident_members (incident_id, report_id, event) VALUES (?, ?, ?)")) {
      for (Incident incident : incidents) {
        for (EventReference member : incident.members()) {
          batch.add(incident.id().value(), member.report().toString(), member.event());
        }
      }
      execute(batch);
    }
  }

  private static void fillClaims(Handle handle, List<Incident> incidents) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO incident_claims (incident_id, report_id, claim) VALUES (?, ?, ?)")) {
      for (Incident incident : incidents) {
        for (ClaimReference claim : incident.claims()) {
          batch.add(incident.id().value(), claim.report().toString(), claim.claim());
        }
      }
      execute(batch);
    }
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** In order of id. */
  public List<Incident> list() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT incident FROM incidents ORDER BY incident_id")
                .mapTo(String.class)
                .map(this::read)
                .list());
  }

  public Optional<Incident> find(IncidentId id) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT incident FROM incidents WHERE incident_id = ?")
                .bind(0, id.value())
                .mapTo(String.class)
                .map(this::read)
                .findOne());
  }

  private Incident read(String json) {
    try {
      return MAPPER.readValue(json, Incident.class);
    } catch (JacksonException e) {
      throw new CaseFileException(
          CaseFileProblem.DAMAGED,
          database.file(),
          "an incident cannot be read: " + e.getOriginalMessage(),
          e);
    }
  }
}
