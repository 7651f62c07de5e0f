package org.guvoh.names.register;

import java.util.Optional;
import org.guvoh.core.place.Position;
import org.guvoh.core.table.Table;

/** Numbers in the cells of a table; a wrong one is refused with table and line. */
final class Cells {
  private static final double METRES_PER_KILOMETRE = 1000;

  private Cells() {}

  static Optional<Position> position(
      Table.Row row, String latitude, String longitude, double radiusMetres) {
    if (row.get(latitude).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Position(number(row, latitude), number(row, longitude), radiusMetres));
  }

  static double radiusMetres(Table.Row row) {
    return row.get("radius_km").isEmpty() ? 0 : number(row, "radius_km") * METRES_PER_KILOMETRE;
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
