package org.guvoh.names.place;

import java.util.Optional;
import java.util.Set;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.entry.NameHit;

/**
 * What speaks for a place before the report is looked at: what kind it is, how many live there, how
 * exactly its name was met, and the feature word beside it.
 *
 * <p>The numbers are natural logarithms of odds, set by hand; they order options and are no
 * probabilities.
 */
final class Priors {
  private static final Set<String> POPULATED =
      Set.of("city", "town", "village", "settlement", "capital", "neighbourhood", "hamlet");
  private static final Set<String> DISTRICTS = Set.of("district", "county", "subdistrict", "area");
  private static final Set<String> PROVINCES =
      Set.of("province", "region", "state", "oblast", "governorate", "prefecture");
  private static final Set<String> POSTS =
      Set.of("post", "outpost", "checkpoint", "base", "garrison", "camp", "crossing", "bridge");

  /** From this UCDP precision on a place is a region: a great island, lake or range. */
  private static final int REGIONAL = 6;

  private Priors() {}

  static double of(NameHit hit, Optional<String> feature) {
    GazetteerPlace place = hit.place();
    double prior = kind(place) + spelling(hit);
    return prior + feature.map(word -> feature(place, word)).orElse(0.0);
  }

  private static double kind(GazetteerPlace place) {
    double people = Math.log10(people(place) + 10.0);
    return switch (place.kind()) {
      case "state" -> 9.5;
      case "province" -> 4.6 + 0.35 * people;
      case "region" -> 6;
      case "capital" -> people + 1.5;
      case "city", "town", "settlement", "village" -> people;
      case "neighbourhood" -> people - 2.5;
      case "district" -> 0.5 + 0.5 * people;
      default -> place.precision() >= REGIONAL ? 6 : 2;
    };
  }

  /** The population; where nobody says it, what such a place commonly has: unknown is not none. */
  private static double people(GazetteerPlace place) {
    if (place.population() > 0) {
      return place.population();
    }
    return switch (place.kind()) {
      case "city", "capital" -> 10_000;
      case "town" -> 1_000;
      case "district" -> 3_000;
      case "settlement", "village" -> 100;
      default -> 0;
    };
  }

  private static double spelling(NameHit hit) {
    double kept = hit.place().source().startsWith("supplement") || hit.isUsualName() ? 0 : -1.2;
    return switch (hit.match()) {
      case EXACT -> kept - (hit.isWhole() ? 0 : withoutItsWord(hit.place().kind()));
      case KEY -> kept - 1 - 8 * (1 - hit.likeness());
      case NEAR -> kept - 2 - 8 * (1 - hit.likeness());
    };
  }

  /** Whether the usual name of a state or of one of its first divisions was met. */
  static boolean isLargeArea(Option option) {
    String kind = option.place().kind();
    return (kind.equals("state") || kind.equals("province"))
        && option.hit().match() == NameHit.Match.EXACT
        && option.hit().isWhole();
  }

  /** Whether the word is that of a river, a mountain or the like: no settlement is called so. */
  static boolean isLandform(String word) {
    return !POPULATED.contains(word)
        && !DISTRICTS.contains(word)
        && !PROVINCES.contains(word)
        && !POSTS.contains(word);
  }

  /**
   * A city that is called without its "City", a river without its "River", is less likely meant.
   */
  private static double withoutItsWord(String kind) {
    return POPULATED.contains(kind) ? 3 : kind.equals("river") ? 2 : 0;
  }

  /** How a feature word of the text fits what the gazetteer calls the place. */
  static double feature(GazetteerPlace place, String word) {
    String kind = place.kind();
    if (kind.equals(word)) {
      return 3.5;
    }
    boolean same =
        both(POPULATED, kind, word) || both(DISTRICTS, kind, word) || both(POSTS, kind, word);
    boolean province = both(PROVINCES, kind, word);
    if (same || province) {
      return 2.5;
    }
    boolean loosely = word.equals("region") && DISTRICTS.contains(kind);
    return loosely ? 1 : -2.5;
  }

  /** Whether no place of that kind is ever called by the feature word: no town is a river. */
  static boolean excludes(GazetteerPlace place, String word) {
    boolean peopled =
        POPULATED.contains(place.kind())
            || DISTRICTS.contains(place.kind())
            || PROVINCES.contains(place.kind());
    return isLandform(word) && peopled;
  }

  private static boolean both(Set<String> kinds, String one, String other) {
    return kinds.contains(one) && kinds.contains(other);
  }
}
