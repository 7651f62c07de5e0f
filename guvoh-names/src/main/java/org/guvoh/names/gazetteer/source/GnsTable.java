package org.guvoh.names.gazetteer.source;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.names.gazetteer.source.PlaceRecord.Refused;

/**
 * A country file of the GEOnet Names Server (NGA), of the older or the newer header: one row a
 * name, several rows a place, which share its UFI.
 *
 * <p>Rows of a place are joined where they stand together, as in the files as published; rows of it
 * that come later are reported as a repeated id: sort such a file by UFI.
 */
final class GnsTable extends HeadedTable {
  private static final double RADIUS_KILOMETRES = 5;

  @Override
  public String name() {
    return "gns";
  }

  @Override
  List<List<String>> required() {
    return List.of(
        List.of("ufi"),
        List.of("full_name_ro", "full_name", "full_name_nd_ro"),
        List.of("lat", "lat_dd"),
        List.of("long", "long_dd"));
  }

  @Override
  List<String> split(String line, String header) {
    return List.of(line.split("\t", -1));
  }

  @Override
  Rows rows(PlaceSink sink) {
    return new Joining(sink);
  }

  /** Joins neighbouring rows of one place. */
  private static final class Joining implements Rows {
    private final PlaceSink sink;
    private final List<Row> together = new ArrayList<>();

    Joining(PlaceSink sink) {
      this.sink = sink;
    }

    @Override
    public void row(Row row, long line) throws Refused {
      if (!together.isEmpty() && !together.get(0).get("ufi").equals(row.get("ufi"))) {
        end();
      }
      together.add(row);
    }

    @Override
    public void end() throws Refused {
      List<Row> rows = List.copyOf(together);
      together.clear();
      if (!rows.isEmpty()) {
        sink.place(place(rows).place("GEOnet Names Server, imported"));
      }
    }

    private static PlaceRecord place(List<Row> rows) throws Refused {
      Row first = rows.get(0);
      PlaceRecord place = new PlaceRecord().id("gns:", first.get("ufi"));
      rows.stream().filter(row -> isApproved(row)).forEach(row -> place.name(name(row)));
      rows.forEach(row -> place.name(name(row)));
      rows.forEach(row -> place.name(row.get("full_name_nd_ro", "full_nm_nd")));
      place.point(first.get("lat", "lat_dd"), first.get("long", "long_dd"), RADIUS_KILOMETRES);
      String code = first.get("dsg", "desig_cd");
      String kind = GeoNamesDump.kind(first.get("fc"), code, 0);
      place.kind(kind, GeoNamesDump.precision(kind)).population(first.get("pop"));
      String state = first.get("cc1", "cc_ft");
      String province = first.get("adm1");
      if (!province.isEmpty() && !state.isEmpty() && !code.equals("ADM1")) {
        place.within("gns:" + state + "." + province);
      }
      return place.within(state);
    }

    private static String name(Row row) {
      return row.get("full_name_ro", "full_name", "full_name_nd_ro");
    }

    private static boolean isApproved(Row row) {
      return row.get("nt").startsWith("N");
    }
  }
}
