package org.guvoh.incidents;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guvoh.core.incident.Disagreement;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.ledger.CaseLedger;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.ReportId;

/** Records in memory, visited in the order they were put down. */
record Pile(List<ExtractionRecord> records) implements CaseLedger {
  Pile {
    records = List.copyOf(records);
  }

  static Pile of(ReportSketch... sketches) {
    return new Pile(Stream.of(sketches).map(ReportSketch::record).toList());
  }

  @Override
  public void forEachRecord(Consumer<ExtractionRecord> visitor) {
    records.forEach(visitor);
  }

  @Override
  public Optional<ExtractionRecord> findRecord(ReportId id) {
    return records.stream().filter(record -> record.report().id().equals(id)).findFirst();
  }

  List<Incident> incidents() {
    return new IncidentAnalysis().analyse(this);
  }

  /** The disagreements of the one incident of the pile, as {@code FIELD KIND: reason}. */
  List<String> disagreements() {
    List<Incident> incidents = incidents();
    if (incidents.size() != 1) {
      throw new IllegalStateException("the pile holds " + incidents.size() + " incidents");
    }
    return incidents.get(0).disagreements().stream().map(Pile::line).toList();
  }

  private static String line(Disagreement disagreement) {
    return disagreement.field() + " " + disagreement.kind() + ": " + disagreement.because();
  }
}
