package org.guvoh.app.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.Disagreement;
import org.guvoh.core.incident.Incident;

/** Turns the claims of an incident into tables of rows. Not thread-safe. */
final class IncidentSections {
  private final FieldOrder fields;
  private final RowFactory factory;

  IncidentSections(FieldOrder fields, RowFactory factory) {
    this.fields = fields;
    this.factory = factory;
  }

  /**
   * The section of an incident; {@code support} says how many reports and origins it has, {@code
   * reports} are the labels of all reports behind it.
   */
  IncidentSection section(
      Incident incident, List<LocatedClaim> claims, String support, List<String> reports) {
    Map<ClaimReference, ClaimRow> rows = new LinkedHashMap<>();
    Map<FieldOrder.Section, List<FieldTable>> tables = tables(claims, rows);
    List<ClaimRow> unknowns =
        tables.getOrDefault(FieldOrder.Section.UNKNOWN, List.of()).stream()
            .flatMap(table -> table.rows().stream())
            .toList();
    Set<String> present =
        rows.values().stream().map(row -> row.content().field()).collect(Collectors.toSet());
    return new IncidentSection(
        incident.id().value(),
        incident.kind(),
        rows.values().stream().anyMatch(row -> row.citation().fiction()),
        Headline.of(incident, claims),
        accounts(rows.values().stream().toList(), support),
        tables.getOrDefault(FieldOrder.Section.CIRCUMSTANCE, List.of()),
        tables.getOrDefault(FieldOrder.Section.FIGURE, List.of()),
        tables.getOrDefault(FieldOrder.Section.CLAIM, List.of()),
        disagreements(incident, rows),
        unknowns,
        fields.notSaid(incident.kind(), present),
        reports);
  }

  /** All tables of these claims, section by section; fills {@code rows}. */
  List<FieldTable> tables(List<LocatedClaim> claims) {
    return tables(claims, new LinkedHashMap<>()).values().stream().flatMap(List::stream).toList();
  }

  private Map<FieldOrder.Section, List<FieldTable>> tables(
      List<LocatedClaim> claims, Map<ClaimReference, ClaimRow> rows) {
    Map<String, List<LocatedClaim>> byField = new LinkedHashMap<>();
    claims.stream()
        .sorted(LocatedClaim.ORDER)
        .forEach(
            located ->
                byField
                    .computeIfAbsent(located.claim().content().field(), field -> new ArrayList<>())
                    .add(located));
    Map<FieldOrder.Section, List<FieldTable>> tables = new TreeMap<>();
    for (String field : fields.ordered(byField.keySet())) {
      List<ClaimRow> ofField = new ArrayList<>();
      for (LocatedClaim located : byField.getOrDefault(field, List.of())) {
        ClaimRow row = factory.row(located.report(), located.claim());
        rows.put(located.reference(), row);
        ofField.add(row);
      }
      boolean fiction = ofField.stream().anyMatch(row -> row.citation().fiction());
      tables
          .computeIfAbsent(fields.section(field), section -> new ArrayList<>())
          .add(new FieldTable(field, fields.title(field), fiction, ofField));
    }
    return tables;
  }

  private List<DisagreementEntry> disagreements(
      Incident incident, Map<ClaimReference, ClaimRow> rows) {
    List<DisagreementEntry> entries = new ArrayList<>();
    List<String> order =
        fields.ordered(
            incident.disagreements().stream().map(Disagreement::field).collect(Collectors.toSet()));
    for (String field : order) {
      for (Disagreement found : incident.disagreements()) {
        if (found.field().equals(field)) {
          entries.add(
              new DisagreementEntry(
                  fields.title(field),
                  found.kind().name().toLowerCase(Locale.ROOT),
                  TextLine.of(found.because()),
                  found.claims().stream()
                      .map(rows::get)
                      .sorted(Comparator.comparingInt(ClaimRow::number))
                      .toList()));
        }
      }
    }
    return entries;
  }

  private static String accounts(List<ClaimRow> rows, String support) {
    Set<String> speakers = new LinkedHashSet<>();
    rows.forEach(row -> speakers.add(row.voice().speaker()));
    return counted(speakers.size(), "speaker")
        + " in "
        + support
        + ": "
        + String.join("; ", speakers);
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
