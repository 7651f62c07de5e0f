package org.guvoh.names.gazetteer.entry;

/**
 * A place that a name may mean.
 *
 * @param matched the name of the place that was met
 * @param match how it was met
 * @param likeness from 0 to 1, 1 for the same spelling but for marks and joints, a little less
 *     where generic words differ ("Texas" and "Texas City")
 */
public record NameHit(GazetteerPlace place, String matched, Match match, double likeness) {
  /** How a name met another, the surest first. */
  public enum Match {
    /** The same letters. */
    EXACT,
    /** The same consonants. */
    KEY,
    /** One sound apart. */
    NEAR
  }

  /** Whether the names are the same with their generic words. */
  public boolean isWhole() {
    return likeness >= 1;
  }

  /** Whether the usual name of the place was met, not another of its names. */
  public boolean isUsualName() {
    return matched.equals(place.name());
  }
}
