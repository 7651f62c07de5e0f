package org.guvoh.names.gazetteer.source;

import java.util.Map;
import java.util.Optional;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.internal.FeatureCodes;
import org.guvoh.names.gazetteer.source.PlaceRecord.Refused;

/**
 * A dump of GeoNames: 19 columns parted by tabs (TJ.txt, allCountries.txt), alternate names in the
 * fourth.
 *
 * <p>Undersea features and historical ones are passed over.
 */
final class GeoNamesDump extends TableFormat {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("ADM1", "province"),
          Map.entry("ADM2", "district"),
          Map.entry("ADM3", "subdistrict"),
          Map.entry("ADM4", "subdistrict"),
          Map.entry("PCLI", "state"),
          Map.entry("STM", "river"),
          Map.entry("LK", "lake"),
          Map.entry("RSV", "lake"),
          Map.entry("CNL", "canal"),
          Map.entry("GLCR", "glacier"),
          Map.entry("BDG", "bridge"),
          Map.entry("AIRP", "airport"),
          Map.entry("AIRB", "airbase"),
          Map.entry("AIRF", "airfield"),
          Map.entry("DAM", "dam"),
          Map.entry("MN", "mine"),
          Map.entry("MSQE", "mosque"),
          Map.entry("HSP", "hospital"),
          Map.entry("PSTB", "post"),
          Map.entry("GATE", "crossing"),
          Map.entry("INSM", "base"),
          Map.entry("PASS", "pass"),
          Map.entry("GRGE", "gorge"),
          Map.entry("RVN", "gorge"),
          Map.entry("VAL", "valley"),
          Map.entry("MT", "mountain"),
          Map.entry("MTS", "mountains"),
          Map.entry("PK", "mountain"),
          Map.entry("DSRT", "desert"),
          Map.entry("ISL", "island"),
          Map.entry("RGN", "region"),
          Map.entry("MIL", "base"),
          Map.entry("RES", "reserve"));
  private static final Map<String, Integer> PRECISION =
      Map.of(
          "province",
          4,
          "district",
          3,
          "subdistrict",
          3,
          "state",
          6,
          "region",
          6,
          "river",
          5,
          "valley",
          5,
          "mountains",
          5);

  /** The feature word of a feature class and code, of GeoNames or of the GEOnet Names Server. */
  static String kind(String featureClass, String code, long population) {
    return featureClass.equals("P")
        ? FeatureCodes.kind(code, population)
        : KINDS.getOrDefault(code, "area");
  }

  static int precision(String kind) {
    return PRECISION.getOrDefault(kind, 1);
  }

  @Override
  public String name() {
    return "geonames";
  }

  @Override
  int cells() {
    return 19;
  }

  @Override
  Optional<GazetteerPlace> place(String[] cells) throws Refused {
    String code = cells[7];
    if (cells[6].equals("U") || (code.endsWith("H") && cells[6].equals("P"))) {
      return Optional.empty();
    }
    PlaceRecord record = new PlaceRecord().id("geonames:", cells[0]).name(cells[1]);
    for (String name : cells[3].split(",")) {
      record.name(name);
    }
    record.population(cells[14]);
    String kind = kind(cells[6], code, record.people());
    record.kind(kind, precision(kind));
    record.point(cells[4], cells[5], 5);
    String first = cells[8] + "." + cells[10];
    if (!cells[10].isEmpty() && !cells[11].isEmpty() && !code.equals("ADM2")) {
      record.within(first + "." + cells[11]);
    }
    if (!cells[10].isEmpty() && !cells[10].equals("00") && !code.equals("ADM1")) {
      record.within(first);
    }
    return Optional.of(record.within(cells[8]).place("GeoNames, imported"));
  }
}
