package org.guvoh.incidents.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.incident.Disagreement;
import org.guvoh.incidents.claim.CaseClaim;

/** Compares the tolls of one field: count with count. */
final class TollComparison {
  /** An interval without its words: two counts of one range are one value. */
  record Range(long low, OptionalLong high) {
    static Range of(CountInterval count) {
      return new Range(count.low(), count.high());
    }

    boolean excludes(Range other) {
      return low > other.high.orElse(Long.MAX_VALUE) || other.low > high.orElse(Long.MAX_VALUE);
    }
  }

  /** Counts of one field that exclude each other, and a speaker's own later count. */
  List<Disagreement> parted(String field, List<CaseClaim> claims) {
    List<Disagreement> found = new ArrayList<>();
    ValueGroups<Range> byCount = ValueGroups.bySpeaker(claims, TollComparison::range);
    Set<CaseClaim> differing = byCount.meeting(byCount, Range::excludes);
    if (!differing.isEmpty()) {
      found.add(
          disagreement(
              field, Disagreement.Kind.DIFFERS, differing, "the counts exclude each other: "));
    }
    Set<CaseClaim> updated = updated(claims);
    if (!updated.isEmpty()) {
      found.add(
          disagreement(
              field,
              Disagreement.Kind.UPDATES,
              updated,
              "one speaker gave different counts in different reports: "));
    }
    return found;
  }

  static Range range(CaseClaim claim) {
    return Range.of(((ClaimContent.Toll) claim.content()).count());
  }

  /** Per speaker, the counts that exclude each other and stand in different reports. */
  private static Set<CaseClaim> updated(List<CaseClaim> claims) {
    Map<String, ValueGroups<Range>> bySpeaker = new LinkedHashMap<>();
    for (CaseClaim claim : claims) {
      bySpeaker
          .computeIfAbsent(
              claim.speaker(),
              speaker -> new ValueGroups<>(one -> one.reference().report().toString()))
          .add(range(claim), claim);
    }
    Set<CaseClaim> updated = new LinkedHashSet<>();
    bySpeaker.values().forEach(counts -> updated.addAll(counts.meeting(counts, Range::excludes)));
    return updated;
  }

  private static Disagreement disagreement(
      String field, Disagreement.Kind kind, Set<CaseClaim> claims, String words) {
    List<String> values =
        claims.stream()
            .map(claim -> claim.content().value() + " (" + claim.speakerLabel() + ")")
            .distinct()
            .sorted()
            .toList();
    return new Disagreement(
        field, kind, CaseClaim.references(List.copyOf(claims)), words + String.join("; ", values));
  }
}
