package org.guvoh.names.gazetteer.source;

import java.util.List;
import java.util.Optional;

/** The formats that can be imported. */
public final class PlaceFormats {
  private static final List<PlaceFormat> ALL =
      List.of(
          new GeoNamesDump(),
          new AlternateNames(),
          new GnsTable(),
          new WhosOnFirstTable(),
          new GeoJsonPlaces(),
          new CsvTable());

  private PlaceFormats() {}

  public static List<PlaceFormat> list() {
    return ALL;
  }

  public static Optional<PlaceFormat> find(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
