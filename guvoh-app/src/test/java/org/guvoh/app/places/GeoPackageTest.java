package org.guvoh.app.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.guvoh.names.gazetteer.Gazetteer;
import org.guvoh.names.gazetteer.GazetteerImport;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.internal.PackedIndex;
import org.guvoh.names.gazetteer.source.ImportProblem;
import org.guvoh.names.spelling.SpellingKeys;
import org.guvoh.store.sqlite.NativeSqlite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** Invented areas in a GeoPackage made here. */
class GeoPackageTest {
  @TempDir Path folder;

  private GazetteerImport.Summary read(Path file) throws IOException {
    return new GazetteerImport(SpellingKeys.bundled())
        .run(file, new GeoPackage(), Files.createDirectories(folder.resolve("packed")));
  }

  private static Gazetteer packed(GazetteerImport.Summary summary) throws IOException {
    List<PackedIndex> indexes = new ArrayList<>();
    for (Path file : summary.files()) {
      indexes.add(PackedIndex.open(file));
    }
    return new Gazetteer(indexes, SpellingKeys.bundled());
  }

  /** A row: code, name, and the bytes of its shape in hexadecimal digits, or nothing. */
  private record Row(String code, String name, String shape) {}

  private Path geoPackage(int projection, Row... rows) throws SQLException {
    NativeSqlite.load();
    Path file = folder.resolve("areas.gpkg");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization_coordsys_id INTEGER)");
      statement.executeUpdate(
          "INSERT INTO gpkg_spatial_ref_sys VALUES (7, " + projection + "), (4326, 4326)");
      statement.executeUpdate(
          "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER)");
      statement.executeUpdate(
          "INSERT INTO gpkg_geometry_columns VALUES ('second level', 'geom', 7)");
      statement.executeUpdate(
          "CREATE TABLE \"second level\" (fid INTEGER PRIMARY KEY, geom BLOB, ADM2_EN TEXT,"
              + " ADM2_PCODE TEXT, ADM1_PCODE TEXT, ADM0_PCODE TEXT)");
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO \"second level\" (geom, ADM2_EN, ADM2_PCODE, ADM1_PCODE, ADM0_PCODE)"
                  + " VALUES (?, ?, ?, 'XX02', 'XX')")) {
        for (Row row : rows) {
          insert.setBytes(1, row.shape().isEmpty() ? null : HexFormat.of().parseHex(row.shape()));
          insert.setString(2, row.name());
          insert.setString(3, row.code());
          insert.executeUpdate();
        }
      }
    }
    return file;
  }

  private static String shape(String text) {
    try {
      Geometry geometry = new WKTReader().read(text);
      byte[] wkb = new WKBWriter().write(geometry);
      byte[] blob =
          ByteBuffer.allocate(8 + wkb.length)
              .order(ByteOrder.LITTLE_ENDIAN)
              .put((byte) 'G')
              .put((byte) 'P')
              .put((byte) 0)
              .put((byte) 1)
              .putInt(4326)
              .put(wkb)
              .array();
      return HexFormat.of().formatHex(blob);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void theAreasOfALayerAreReadWithTheirCodesAndAPointInside() throws Exception {
    Path file =
        geoPackage(
            4326,
            new Row("XX0201", "Zarmit", shape("POLYGON ((68 38, 69 38, 69 39, 68 39, 68 38))")));
    GazetteerImport.Summary summary = read(file);
    assertThat(summary.problems()).isEmpty();
    GazetteerPlace place = packed(summary).listExact("Zarmit").get(0).place();
    assertThat(place.id()).isEqualTo("own:XX0201");
    assertThat(place.kind()).isEqualTo("district");
    assertThat(place.containers()).containsExactly("own:XX02", "XX");
    assertThat(place.position().orElseThrow().latitude()).isBetween(38.0, 39.0);
  }

  @Test
  void aCrossedOutlineIsRepairedAndBrokenRowsAreToldById() throws Exception {
    Path file =
        geoPackage(
            4326,
            new Row("B1", "Bowtie", shape("POLYGON ((68 38, 69 39, 69 38, 68 39, 68 38))")),
            new Row("B2", "Rubbish", "010203"),
            new Row("B3", "Cut", shape("POINT (68 38)").substring(0, 28)),
            new Row("B4", "Nowhere", ""),
            new Row("B1", "Again", shape("POINT (68 38)")));
    GazetteerImport.Summary summary = read(file);
    assertThat(summary.places()).isEqualTo(2);
    assertThat(summary.repaired()).isEqualTo(1);
    assertThat(summary.problems())
        .extracting(ImportProblem::reason)
        .anyMatch(reason -> reason.startsWith("B2: a geometry"))
        .anyMatch(reason -> reason.startsWith("B3: a geometry"))
        .anyMatch(reason -> reason.contains("own:B1 comes twice"));
  }

  @Test
  void aLayerInMetresIsLeftOutWithWhatToDo() throws Exception {
    Path file = geoPackage(3857, new Row("X1", "Zarmit", shape("POINT (68 38)")));
    GazetteerImport.Summary summary = read(file);
    assertThat(summary.places()).isZero();
    assertThat(summary.problems().get(0).reason()).contains("EPSG:3857", "ogr2ogr");
  }

  @Test
  void whatIsNoGeoPackageIsSaidToBeNone() throws Exception {
    Path text = Files.writeString(folder.resolve("text.gpkg"), "no database at all, only words");
    assertThat(read(text).problems().get(0).reason()).contains("no GeoPackage");
  }
}
