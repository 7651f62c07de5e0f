package org.guvoh.app.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.table.Table;

/** The order, sections and captions of fields, from {@code fields.tsv}. */
final class FieldOrder {
  /** A part of an incident's section. */
  enum Section {
    CIRCUMSTANCE,
    FIGURE,
    CLAIM,
    UNKNOWN
  }

  private final Map<String, Table.Row> rows = new LinkedHashMap<>();

  FieldOrder() {
    Table.resource(FieldOrder.class, "fields")
        .rows()
        .forEach(row -> rows.put(row.get("field"), row));
  }

  Section section(String field) {
    Table.Row row = rows.get(field);
    return row == null
        ? Section.CLAIM
        : Section.valueOf(row.get("section").toUpperCase(java.util.Locale.ROOT));
  }

  String title(String field) {
    Table.Row row = rows.get(field);
    return row == null
        ? field.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + field.substring(1)
        : row.get("title");
  }

  /** The given fields in the order of the table, unlisted ones last by name. */
  List<String> ordered(Set<String> fields) {
    List<String> ordered = new ArrayList<>(rows.keySet());
    ordered.retainAll(fields);
    Set<String> unlisted = new TreeSet<>(fields);
    unlisted.removeAll(rows.keySet());
    ordered.addAll(unlisted);
    return ordered;
  }

  /** What nobody says of an incident of this kind, given the fields that somebody speaks of. */
  List<String> notSaid(EventKind kind, Set<String> present) {
    Map<String, Boolean> answered = new LinkedHashMap<>();
    for (Table.Row row : rows.values()) {
      String question = row.get("absent");
      String family = row.get("family");
      if (!question.isEmpty() && (family.equals("*") || family.equals(kind.family()))) {
        answered.merge(question, present.contains(row.get("field")), Boolean::logicalOr);
      }
    }
    return answered.entrySet().stream()
        .filter(entry -> !entry.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }
}
