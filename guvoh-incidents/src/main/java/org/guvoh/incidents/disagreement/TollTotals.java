package org.guvoh.incidents.disagreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.incident.Disagreement;
import org.guvoh.incidents.claim.CaseClaim;

/**
 * Compares the whole that one speaker tells with the sides another tells: "17 people" against "15
 * attackers and 3 guards". The sides of a speaker are those of one report, the largest count each.
 */
final class TollTotals {
  /** The disagreements, one an effect. */
  List<Disagreement> find(List<CaseClaim> claims) {
    Map<TollEffect, List<CaseClaim>> byEffect = new EnumMap<>(TollEffect.class);
    for (CaseClaim claim : claims) {
      if (claim.affirms() && claim.content() instanceof ClaimContent.Toll toll) {
        byEffect.computeIfAbsent(toll.effect(), effect -> new ArrayList<>()).add(claim);
      }
    }
    List<Disagreement> found = new ArrayList<>();
    byEffect.forEach((effect, told) -> found.addAll(find(effect, told)));
    return found;
  }

  private static List<Disagreement> find(TollEffect effect, List<CaseClaim> told) {
    ValueGroups<Range> wholes = new ValueGroups<>(CaseClaim::speaker);
    told.stream()
        .filter(claim -> role(claim) == PartyRole.UNKNOWN)
        .forEach(claim -> wholes.add(Range.of(claim), claim));
    ValueGroups<Range> sums = new ValueGroups<>(CaseClaim::speaker);
    for (List<CaseClaim> sides : sides(told)) {
      sides.forEach(side -> sums.add(sum(sides), side));
    }
    Set<CaseClaim> parting = new LinkedHashSet<>(wholes.meeting(sums, Range::excludes));
    parting.addAll(sums.meeting(wholes, Range::excludes));
    String field = effect.name().toLowerCase(Locale.ROOT) + " in all";
    return parting.isEmpty()
        ? List.of()
        : List.of(
            new Disagreement(
                field,
                Disagreement.Kind.DIFFERS,
                CaseClaim.references(List.copyOf(parting)),
                words(wholes, sums, parting)));
  }

  /** The claims on two or more sides by one speaker in one report. */
  private static List<List<CaseClaim>> sides(List<CaseClaim> told) {
    Map<String, List<CaseClaim>> bySpeaker = new LinkedHashMap<>();
    for (CaseClaim claim : told) {
      if (role(claim) != PartyRole.UNKNOWN) {
        bySpeaker
            .computeIfAbsent(
                claim.speaker() + "@" + claim.reference().report(), key -> new ArrayList<>())
            .add(claim);
      }
    }
    return bySpeaker.values().stream()
        .filter(claims -> claims.stream().map(TollTotals::role).distinct().count() >= 2)
        .toList();
  }

  private static PartyRole role(CaseClaim claim) {
    return ((ClaimContent.Toll) claim.content()).whom().role();
  }

  private static Range sum(List<CaseClaim> sides) {
    Map<PartyRole, Range> largest = new EnumMap<>(PartyRole.class);
    for (CaseClaim side : sides) {
      largest.merge(
          role(side), Range.of(side), (one, other) -> one.low() >= other.low() ? one : other);
    }
    long low = largest.values().stream().mapToLong(Range::low).sum();
    boolean open = largest.values().stream().anyMatch(range -> range.high().isEmpty());
    return new Range(
        low,
        open
            ? OptionalLong.empty()
            : OptionalLong.of(
                largest.values().stream()
                    .mapToLong(range -> range.high().orElse(range.low()))
                    .sum()));
  }

  private static String words(
      ValueGroups<Range> wholes, ValueGroups<Range> sums, Set<CaseClaim> parting) {
    Set<String> words = new TreeSet<>();
    for (Range whole : wholes.values()) {
      for (Range sum : sums.values()) {
        if (whole.excludes(sum)) {
          for (String total : labels(wholes.claims(whole), parting)) {
            for (String parts : labels(sums.claims(sum), parting)) {
              words.add(
                  figures(whole)
                      + " in all ("
                      + total
                      + ") against sides that add up to "
                      + figures(sum)
                      + " ("
                      + parts
                      + ")");
            }
          }
        }
      }
    }
    return String.join("; ", words);
  }

  private static Set<String> labels(List<CaseClaim> claims, Set<CaseClaim> parting) {
    Set<String> labels = new TreeSet<>();
    claims.stream().filter(parting::contains).map(CaseClaim::speakerLabel).forEach(labels::add);
    return labels;
  }

  private static String figures(Range range) {
    return new CountInterval(range.low(), range.high(), "a range").figures();
  }
}
