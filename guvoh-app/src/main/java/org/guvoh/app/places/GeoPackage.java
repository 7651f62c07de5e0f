package org.guvoh.app.places;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guvoh.names.gazetteer.source.ImportProblem;
import org.guvoh.names.gazetteer.source.MapFeature;
import org.guvoh.names.gazetteer.source.PlaceFormat;
import org.guvoh.names.gazetteer.source.PlaceSink;
import org.guvoh.store.sqlite.NativeSqlite;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.sqlite.SQLiteConfig;

/**
 * A GeoPackage (OGC 12-128r19, a SQLite file): its feature tables in longitude and latitude on WGS
 * 84, row by row.
 *
 * <p>A layer in another projection is left out and told. The file is only read, and its views and
 * triggers get no functions with side effects.
 */
final class GeoPackage implements PlaceFormat {
  private static final int WGS_84 = 4326;
  private static final int HEADER = 8;
  private static final int[] ENVELOPES = {0, 32, 48, 48, 64};
  private static final String LAYERS =
      "SELECT g.table_name, g.column_name, s.organization_coordsys_id FROM gpkg_geometry_columns g"
          + " LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id ORDER BY g.table_name";

  private record Layer(String table, String geometry, int projection) {}

  @Override
  public String name() {
    return "geopackage";
  }

  @Override
  public void read(Path file, PlaceSink sink) throws IOException {
    try (Connection connection = open(file)) {
      long before = 0;
      for (Layer layer : layers(connection)) {
        if (layer.projection() == WGS_84) {
          before = read(connection, layer, before, sink);
        } else {
          sink.problem(new ImportProblem(before + 1, true, foreign(layer)));
        }
      }
    } catch (SQLException e) {
      sink.problem(
          new ImportProblem(
              1, true, "no GeoPackage that can be read to its end: " + e.getMessage()));
    }
  }

  private static Connection open(Path file) throws SQLException {
    NativeSqlite.load();
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    Connection connection =
        config.createConnection("jdbc:sqlite:" + file.toUri() + "?mode=ro&immutable=1");
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
    }
    return connection;
  }

  private static List<Layer> layers(Connection connection) throws SQLException {
    List<Layer> layers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(LAYERS)) {
      while (rows.next()) {
        layers.add(new Layer(rows.getString(1), rows.getString(2), rows.getInt(3)));
      }
    }
    return layers;
  }

  private static String foreign(Layer layer) {
    return "layer "
        + layer.table()
        + " is in EPSG:"
        + layer.projection()
        + ", not in longitude and latitude; make it so first: ogr2ogr -t_srs EPSG:4326 out.gpkg";
  }

  private static long read(Connection connection, Layer layer, long before, PlaceSink sink)
      throws SQLException {
    long number = before;
    WKBReader shapes = new WKBReader();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT * FROM \"" + layer.table().replace("\"", "\"\"") + "\"")) {
      while (rows.next()) {
        number++;
        MapFeature feature = feature(rows, layer, number);
        try {
          feature.handTo(sink, geometry(rows.getBytes(layer.geometry()), shapes));
        } catch (ParseException | IllegalArgumentException broken) {
          feature.refuse(sink, "a geometry that cannot be read: " + broken.getMessage());
        }
      }
    }
    return number;
  }

  private static MapFeature feature(ResultSet rows, Layer layer, long number) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    Map<String, List<String>> properties = new TreeMap<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String column = columns.getColumnName(i);
      String value = column.equals(layer.geometry()) ? null : rows.getString(i);
      if (value != null) {
        properties.put(column, List.of(value));
      }
    }
    String fid = rows.getString(1);
    return new MapFeature(number, properties, layer.table() + "/" + (fid == null ? number : fid));
  }

  /** The shape behind the header of a GeoPackage's geometry. */
  private static Optional<Geometry> geometry(byte @Nullable [] blob, WKBReader shapes)
      throws ParseException {
    if (blob == null) {
      return Optional.empty();
    }
    if (blob.length < HEADER || blob[0] != 'G' || blob[1] != 'P') {
      throw new ParseException("it has no GeoPackage header");
    }
    int flags = blob[3];
    int envelope = (flags >> 1) & 7;
    int from = HEADER + (envelope < ENVELOPES.length ? ENVELOPES[envelope] : blob.length);
    if (from >= blob.length) {
      throw new ParseException("it is cut short");
    }
    Geometry shape = shapes.read(Arrays.copyOfRange(blob, from, blob.length));
    return shape.isEmpty() ? Optional.empty() : Optional.of(shape);
  }
}
