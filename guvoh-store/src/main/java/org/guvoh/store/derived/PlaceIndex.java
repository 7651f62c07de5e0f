package org.guvoh.store.derived;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.guvoh.core.place.Position;
import org.guvoh.core.report.ReportId;
import org.guvoh.store.sqlite.Database;
import org.jdbi.v3.core.Handle;

/**
 * Positions of place mentions and of places in claims (SQLite R*Tree, sqlite.org/rtree.html), each
 * as the box around the circle of its radius.
 *
 * <p>Boxes are kept in single precision, rounded outwards: a place up to about three metres outside
 * an area may be found with it. A box that would cross 180° E or a pole is cut off there.
 */
public final class PlaceIndex {
  private static final double METRES_PER_DEGREE = 111_195; // mean sphere of 6371 km

  private final Database database;

  public PlaceIndex(Database database) {
    this.database = database;
  }

  static void clear(Handle handle) {
    handle.execute("DELETE FROM place_positions");
  }

  static void fill(Handle handle) {
    handle
        .createUpdate(
            """
            INSERT INTO place_positions
            SELECT row_number() OVER (ORDER BY report_id, item, name, latitude, longitude, radius_metres),
              max(latitude - height, -90), min(latitude + height, 90),
              max(longitude - width, -180), min(longitude + width, 180),
              report_id, item, name, latitude, longitude, radius_metres
            FROM (
              SELECT *, radius_metres / :metres AS height,
                min(radius_metres / (:metres * max(cos(radians(latitude)), 0.000001)), 360) AS width
              FROM located_items)
            """)
        .bind("metres", METRES_PER_DEGREE)
        .execute();
  }

  /** Places whose circle may touch the area, in order of report and item. */
  public List<PlaceHit> list(Area area) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT report_id, item, name, latitude, longitude, radius_metres"
                        + " FROM place_positions"
                        + " WHERE north >= ? AND south <= ? AND east >= ? AND west <= ?"
                        + " ORDER BY position_number")
                .bind(0, area.south())
                .bind(1, area.north())
                .bind(2, area.west())
                .bind(3, area.east())
                .map((row, context) -> hit(row))
                .list());
  }

  private static PlaceHit hit(ResultSet row) throws SQLException {
    return new PlaceHit(
        ReportId.parse(row.getString(1)),
        row.getString(2),
        row.getString(3),
        new Position(row.getDouble(4), row.getDouble(5), row.getDouble(6)));
  }
}
