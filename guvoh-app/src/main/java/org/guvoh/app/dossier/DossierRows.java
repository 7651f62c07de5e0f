package org.guvoh.app.dossier;

import java.util.List;
import java.util.stream.Stream;

/** All rows of a dossier in the order of their numbers. */
final class DossierRows {
  private DossierRows() {}

  static Stream<ClaimRow> of(List<IncidentSection> incidents, List<FieldTable> untied) {
    return Stream.concat(incidents.stream().flatMap(DossierRows::of), rows(untied));
  }

  private static Stream<ClaimRow> of(IncidentSection incident) {
    return Stream.of(
            rows(incident.circumstances()),
            rows(incident.figures()),
            rows(incident.otherClaims()),
            incident.unknowns().stream())
        .flatMap(rows -> rows);
  }

  private static Stream<ClaimRow> rows(List<FieldTable> tables) {
    return tables.stream().flatMap(table -> table.rows().stream());
  }
}
