package org.guvoh.names.gazetteer.source;

import java.util.Optional;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.internal.FeatureCodes;
import org.guvoh.names.gazetteer.source.PlaceRecord.Refused;

/**
 * A table cut from Who's On First: id, GeoNames id, state, kind, name, latitude, longitude,
 * population, parent, county, further names split at {@code |}.
 *
 * <p>Where a record has a GeoNames id that is its id here, so that names join what is known of the
 * place already.
 */
final class WhosOnFirstTable extends TableFormat {
  @Override
  public String name() {
    return "whosonfirst-tsv";
  }

  @Override
  int cells() {
    return 11;
  }

  @Override
  Optional<GazetteerPlace> place(String[] cells) throws Refused {
    if (cells[3].equals("campus") || cells[3].equals("country")) {
      return Optional.empty();
    }
    boolean known = !cells[1].isBlank() && !cells[1].equals("0");
    PlaceRecord record =
        new PlaceRecord()
            .id(known ? "geonames:" : "wof:", known ? cells[1] : cells[0])
            .name(cells[4]);
    for (String name : cells[10].split("\\|")) {
      record.name(name);
    }
    record.population(cells[7]).point(cells[5], cells[6], radius(cells[3]));
    switch (cells[3]) {
      case "region" -> record.kind("province", 4);
      case "county" -> record.kind("district", 3);
      case "neighbourhood" -> record.kind("neighbourhood", 1);
      default -> record.kind(FeatureCodes.kind("PPL", record.people()), 1);
    }
    if (!cells[9].isBlank() && !cells[9].equals("-1")) {
      record.within("wof:" + cells[9]);
    }
    if (!cells[8].isBlank() && !cells[8].equals("-1")) {
      record.within("wof:" + cells[8]);
    }
    return Optional.of(record.within(cells[2]).place("Who's On First"));
  }

  private static double radius(String kind) {
    return switch (kind) {
      case "region" -> 100;
      case "county" -> 25;
      default -> 5;
    };
  }
}
