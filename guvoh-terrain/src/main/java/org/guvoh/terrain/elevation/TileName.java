package org.guvoh.terrain.elevation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The south-west corner of a one-degree tile, as SRTM names it: N37E068. */
public record TileName(int latitude, int longitude) implements Comparable<TileName> {
  private static final Pattern NAME = Pattern.compile("([NS])(\\d{2})([EW])(\\d{3})");

  public TileName {
    if (latitude < -90 || latitude > 89 || longitude < -180 || longitude > 179) {
      throw new IllegalArgumentException("no tile begins at " + latitude + ", " + longitude);
    }
  }

  /** Finds a tile's name in a file's name. */
  public static Optional<TileName> findIn(String fileName) {
    Matcher matcher = NAME.matcher(fileName.toUpperCase(Locale.ROOT));
    if (!matcher.find()) {
      return Optional.empty();
    }
    int latitude = Integer.parseInt(matcher.group(2)) * (matcher.group(1).equals("N") ? 1 : -1);
    int longitude = Integer.parseInt(matcher.group(4)) * (matcher.group(3).equals("E") ? 1 : -1);
    boolean possible = latitude >= -90 && latitude < 90 && longitude >= -180 && longitude < 180;
    return possible ? Optional.of(new TileName(latitude, longitude)) : Optional.empty();
  }

  @Override
  public int compareTo(TileName other) {
    int byLatitude = Integer.compare(latitude, other.latitude);
    return byLatitude != 0 ? byLatitude : Integer.compare(longitude, other.longitude);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s%02d%s%03d",
        latitude < 0 ? "S" : "N",
        Math.abs(latitude),
        longitude < 0 ? "W" : "E",
        Math.abs(longitude));
  }
}
