package org.guvoh.names.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.guvoh.core.table.Table;

/** Reads states, their capitals and demonyms. */
final class CountryTable {
  private static final double CAPITAL_RADIUS_METRES = 15_000;

  private CountryTable() {}

  static List<RegisteredPlace> places(Table table) {
    List<RegisteredPlace> places = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      places.add(state(row));
      if (!row.get("capital").isEmpty()) {
        places.add(capital(row));
      }
    }
    return places;
  }

  static List<String> demonyms(Table.Row row) {
    return Stream.concat(row.list("adjectives").stream(), row.list("people").stream()).toList();
  }

  private static RegisteredPlace state(Table.Row row) {
    return new RegisteredPlace(
        row.get("id"),
        row.get("name"),
        row.list("aliases"),
        RegisteredPlace.STATE,
        List.of(),
        Cells.position(row, "latitude", "longitude", Cells.radiusMetres(row)),
        row.table());
  }

  private static RegisteredPlace capital(Table.Row row) {
    return new RegisteredPlace(
        row.get("id") + "/" + row.get("capital").toLowerCase(Locale.ROOT).replace(' ', '-'),
        row.get("capital"),
        row.list("capital_aliases"),
        RegisteredPlace.CAPITAL,
        List.of(row.get("id")),
        Cells.position(row, "capital_latitude", "capital_longitude", CAPITAL_RADIUS_METRES),
        row.table());
  }
}
