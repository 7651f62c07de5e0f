package org.guvoh.incidents.disagreement;

import org.guvoh.core.claim.ClaimContent;

/**
 * Holds two tolls of one effect against each other: side with side, whole with side, part with
 * whole ("three of the dead"). Counts of families or bodies are not counts of persons.
 */
final class TollMeeting {
  private final Descriptions descriptions;

  TollMeeting(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  Meeting of(ClaimContent.Toll one, ClaimContent.Toll other) {
    if (one.effect() != other.effect()
        || !descriptions
            .unit(one.whom().description())
            .equals(descriptions.unit(other.whom().description()))) {
      return Meeting.TOGETHER;
    }
    boolean partOfOne = descriptions.isPart(other.whom().description());
    boolean partOfOther = descriptions.isPart(one.whom().description());
    if (partOfOne && partOfOther) {
      return Meeting.TOGETHER;
    }
    if (partOfOne || (isWhole(one) && !isWhole(other))) {
      return exceeds(other, one);
    }
    if (partOfOther || (isWhole(other) && !isWhole(one))) {
      return exceeds(one, other);
    }
    return one.whom().role() == other.whom().role()
        ? ContentMeeting.counts(one.count(), other.count())
        : Meeting.TOGETHER;
  }

  private static boolean isWhole(ClaimContent.Toll toll) {
    return ContentMeeting.isWhole(toll);
  }

  private static Meeting exceeds(ClaimContent.Toll part, ClaimContent.Toll whole) {
    return part.count().low() > whole.count().high().orElse(Long.MAX_VALUE)
        ? Meeting.EXCLUDES
        : Meeting.TOGETHER;
  }
}
