package org.guvoh.incidents.disagreement;

import java.time.LocalDate;
import java.util.Optional;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.time.Edtf;
import org.guvoh.incidents.claim.CaseClaim;

/**
 * Judges two claims of one incident.
 *
 * <p>What may be, is planned or is asked excludes nothing, and a hedge takes nothing away from a
 * difference. A speaker's own later value takes the place of the earlier; two values of one speaker
 * on one day part. Limits: a speaker who says that a number of others has risen differs from them.
 */
public final class ClaimJudge {
  private final ContentMeeting meeting = new ContentMeeting();

  /** How two claims on one field stand to each other; the order does not matter. */
  public Relation judge(CaseClaim one, CaseClaim other) {
    if (one.content() instanceof ClaimContent.About about) {
      return judge(about);
    }
    if (other.content() instanceof ClaimContent.About about) {
      return judge(about);
    }
    if (!one.actual() || !other.actual()) {
      return Relation.COMPATIBLE;
    }
    boolean against = one.affirms() != other.affirms();
    Meeting met = meeting.of(one.content(), other.content());
    if (one.speaker().equals(other.speaker()) && !onOneDay(one, other)) {
      boolean changed = against ? met != Meeting.EXCLUDES : met == Meeting.EXCLUDES;
      return changed ? Relation.UPDATES : agreement(met);
    }
    if (against) {
      boolean denial = one.opposed() || other.opposed();
      return met == Meeting.EXCLUDES || (met == Meeting.TOGETHER && !isDeed(one))
          ? Relation.COMPATIBLE
          : denial ? Relation.DENIES : Relation.DIFFERS;
    }
    return met == Meeting.EXCLUDES && one.affirms() ? Relation.DIFFERS : agreement(met);
  }

  /** Whether to deny one is to deny the other although the words differ ("his men" = "they"). */
  private static boolean isDeed(CaseClaim claim) {
    return claim.content() instanceof ClaimContent.Occurrence
        || claim.content() instanceof ClaimContent.Perpetrator;
  }

  private static Relation judge(ClaimContent.About about) {
    return switch (about.stance()) {
      case CHALLENGES_UP, CHALLENGES_DOWN -> Relation.CHALLENGED;
      case DOUBTS -> Relation.DOUBTED;
      case ENDORSES -> Relation.AGREES;
      case TRAIT -> Relation.COMPATIBLE;
    };
  }

  private static Relation agreement(Meeting met) {
    return switch (met) {
      case SAME -> Relation.AGREES;
      case NESTED -> Relation.REFINES;
      case TOGETHER, EXCLUDES -> Relation.COMPATIBLE;
    };
  }

  private static boolean onOneDay(CaseClaim one, CaseClaim other) {
    Optional<LocalDate> left = one.published().flatMap(Edtf::earliest);
    return left.isPresent() && left.equals(other.published().flatMap(Edtf::earliest));
  }
}
