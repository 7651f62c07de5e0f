package org.guvoh.names.gazetteer.source;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.names.gazetteer.source.PlaceRecord.Refused;

/**
 * A table of one's own: a header with id, name, latitude, longitude and, if wanted, aliases and
 * containers (split at {@code |}), kind, country, radius_km, precision, population.
 *
 * <p>Cells are parted by tabs, semicolons or commas, whichever the header has; quotes as in RFC
 * 4180, but a cell holds no line break. A row may lack a point: it is then known by name and
 * containers only.
 */
final class CsvTable extends HeadedTable {
  private static final double USUAL_RADIUS_KILOMETRES = 5;

  @Override
  public String name() {
    return "csv";
  }

  @Override
  List<List<String>> required() {
    return List.of(
        List.of("id"),
        List.of("name"),
        List.of("latitude", "lat"),
        List.of("longitude", "lon", "lng"));
  }

  @Override
  Rows rows(PlaceSink sink) {
    return (row, line) -> sink.place(place(row).place("imported table"));
  }

  private static PlaceRecord place(Row row) throws Refused {
    PlaceRecord place = new PlaceRecord().id("own:", row.get("id")).name(row.get("name"));
    for (String alias : row.get("aliases").split("\\|")) {
      place.name(alias);
    }
    String radius = row.get("radius_km");
    place.point(
        row.get("latitude", "lat"),
        row.get("longitude", "lon", "lng"),
        radius.isEmpty() ? USUAL_RADIUS_KILOMETRES : number(radius, "radius_km"));
    String kind = row.get("kind");
    String precision = row.get("precision");
    place.kind(
        kind.isEmpty() ? "settlement" : kind,
        precision.isEmpty() ? 1 : (int) Math.max(1, Math.min(7, number(precision, "precision"))));
    for (String area : row.get("containers").split("\\|")) {
      place.within(area.strip());
    }
    return place.within(row.get("country")).population(row.get("population"));
  }

  private static double number(String text, String column) throws Refused {
    try {
      return Math.max(0, Double.parseDouble(text));
    } catch (NumberFormatException e) {
      throw new Refused(column + " is no number: " + text);
    }
  }

  @Override
  List<String> split(String line, String header) {
    char separator = header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (unit == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (unit == '"' && (quoted || cell.toString().isBlank())) {
        quoted = !quoted;
      } else if (unit == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(unit);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
