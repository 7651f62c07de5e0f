package org.guvoh.names.gazetteer.internal;

import java.util.Optional;
import org.guvoh.core.place.Position;
import org.guvoh.core.table.Table;

/** Numbers in the cells of tables of places; a wrong one is refused with table and line. */
final class Cell {
  private static final double METRES_PER_KILOMETRE = 1000;

  private Cell() {}

  static Optional<Position> position(Table.Row row) {
    return row.get("latitude").isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Position(number(row, "latitude"), number(row, "longitude"), radiusMetres(row)));
  }

  static double radiusMetres(Table.Row row) {
    return row.get("radius_km").isEmpty() ? 0 : number(row, "radius_km") * METRES_PER_KILOMETRE;
  }

  static int precision(Table.Row row) {
    return row.get("precision").isEmpty() ? 0 : (int) number(row, "precision");
  }

  private static double number(Table.Row row, String column) {
    try {
      return Double.parseDouble(row.get(column));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "table " + row.table() + ", line " + row.line() + ": " + column + " is not a number", e);
    }
  }
}
