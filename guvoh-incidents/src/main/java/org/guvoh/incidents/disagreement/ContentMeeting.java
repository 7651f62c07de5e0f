package org.guvoh.incidents.disagreement;

import java.util.Locale;
import java.util.Set;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.ThingEffect;
import org.guvoh.core.count.CountInterval;

/**
 * Holds two contents on one field against each other.
 *
 * <p>Only what surely cannot both hold excludes: containment, part and whole, another name and a
 * wider window are no conflict, and where no table knows two names nothing is concluded from their
 * being different, except of actors, whose different names are different actors.
 */
final class ContentMeeting {
  private final Descriptions descriptions = new Descriptions();
  private final PlaceMeeting places = new PlaceMeeting(descriptions);
  private final TollMeeting tolls = new TollMeeting(descriptions);

  Meeting of(ClaimContent one, ClaimContent other) {
    if (one instanceof ClaimContent.Toll left && other instanceof ClaimContent.Toll right) {
      return tolls.of(left, right);
    }
    if (!one.getClass().equals(other.getClass())) {
      return Meeting.TOGETHER;
    }
    if (one instanceof ClaimContent.Perpetrator left) {
      return actors(left.actor(), ((ClaimContent.Perpetrator) other).actor());
    }
    if (one instanceof ClaimContent.Responsibility left) {
      return actors(left.by(), ((ClaimContent.Responsibility) other).by());
    }
    if (one instanceof ClaimContent.When left) {
      return TimeMeeting.of(left.time().value(), ((ClaimContent.When) other).time().value());
    }
    if (one instanceof ClaimContent.Where left) {
      return places.of(left.place(), ((ClaimContent.Where) other).place());
    }
    if (one instanceof ClaimContent.CameFrom left) {
      return places.of(left.place(), ((ClaimContent.CameFrom) other).place());
    }
    if (one instanceof ClaimContent.WentTo left) {
      return places.of(left.place(), ((ClaimContent.WentTo) other).place());
    }
    return things(one, other);
  }

  private Meeting things(ClaimContent one, ClaimContent other) {
    if (one instanceof ClaimContent.Target left) {
      return descriptions.of(left.description(), ((ClaimContent.Target) other).description());
    }
    if (one instanceof ClaimContent.Control left) {
      ClaimContent.Control right = (ClaimContent.Control) other;
      boolean apart =
          places.of(left.territory(), right.territory()) == Meeting.SAME
              && actors(left.actor(), right.actor()) == Meeting.EXCLUDES;
      return apart ? Meeting.EXCLUDES : equal(one, other);
    }
    if (one instanceof ClaimContent.Effect left) {
      return effects(left, (ClaimContent.Effect) other);
    }
    if (one instanceof ClaimContent.Quantity left) {
      return quantities(left, (ClaimContent.Quantity) other);
    }
    if (one instanceof ClaimContent.Motive) {
      return descriptions.isSole(one.value()) || descriptions.isSole(other.value())
          ? Meeting.EXCLUDES
          : equal(one, other);
    }
    return equal(one, other);
  }

  private static Meeting equal(ClaimContent one, ClaimContent other) {
    return folded(one).equals(folded(other)) ? Meeting.SAME : Meeting.TOGETHER;
  }

  private static String folded(ClaimContent content) {
    return content.value().toLowerCase(Locale.ROOT);
  }

  private Meeting effects(ClaimContent.Effect one, ClaimContent.Effect other) {
    boolean harms =
        HARMS.contains(one.effect())
            && HARMS.contains(other.effect())
            && one.effect() != other.effect();
    if (descriptions.isNobody(one.thing()) != descriptions.isNobody(other.thing())) {
      return Meeting.EXCLUDES;
    }
    boolean same = descriptions.share(one.thing(), other.thing());
    return same && harms ? Meeting.EXCLUDES : same ? Meeting.SAME : Meeting.TOGETHER;
  }

  private static final Set<ThingEffect> HARMS = Set.of(ThingEffect.DESTROYED, ThingEffect.DAMAGED);

  private Meeting quantities(ClaimContent.Quantity one, ClaimContent.Quantity other) {
    if (one.count().isEmpty()
        || other.count().isEmpty()
        || !descriptions.share(one.what(), other.what())) {
      return Meeting.TOGETHER;
    }
    return counts(one.count().get(), other.count().get());
  }

  static Meeting counts(CountInterval one, CountInterval other) {
    if (!one.overlaps(other)) {
      return Meeting.EXCLUDES;
    }
    boolean same = one.low() == other.low() && one.high().equals(other.high());
    return same
        ? Meeting.SAME
        : within(one, other) || within(other, one) ? Meeting.NESTED : Meeting.TOGETHER;
  }

  private static boolean within(CountInterval inner, CountInterval outer) {
    return outer.low() <= inner.low()
        && inner.high().orElse(Long.MAX_VALUE) <= outer.high().orElse(Long.MAX_VALUE);
  }

  /** Whom two name: one actor, one in the other, somebody vague, or two that are not one. */
  private Meeting actors(ActorReference one, ActorReference other) {
    if (one.key().equalsIgnoreCase(other.key())) {
      return Meeting.SAME;
    }
    if (one.parents().contains(other.key()) || other.parents().contains(one.key())) {
      return Meeting.NESTED;
    }
    if (descriptions.isNobody(one.name()) || descriptions.isNobody(other.name())) {
      return Meeting.EXCLUDES;
    }
    if (descriptions.isAnybody(one.name()) || descriptions.isAnybody(other.name())) {
      return Meeting.TOGETHER;
    }
    return descriptions.share(one.name(), other.name()) ? Meeting.NESTED : Meeting.EXCLUDES;
  }

  /** Whether a role counts everybody. */
  static boolean isWhole(ClaimContent.Toll toll) {
    return toll.whom().role() == PartyRole.UNKNOWN;
  }
}
