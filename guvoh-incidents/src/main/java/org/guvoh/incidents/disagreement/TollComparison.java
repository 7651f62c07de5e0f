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
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.incident.Disagreement;
import org.guvoh.incidents.CaseClaim;

/**
 * Compares tolls: on one field count with count, and across fields the whole one speaker tells with
 * the parts of another.
 */
final class TollComparison {
  private record Told(CaseClaim claim, ClaimContent.Toll toll) {}

  /** Counts of one field that exclude each other, and a speaker's own later count. */
  List<Disagreement> parted(String field, List<CaseClaim> claims) {
    Set<CaseClaim> differing = new LinkedHashSet<>();
    Set<CaseClaim> updated = new LinkedHashSet<>();
    List<Told> told = told(claims);
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        Told one = told.get(i);
        Told other = told.get(j);
        if (one.toll().count().overlaps(other.toll().count())) {
          continue;
        }
        boolean sameSpeaker = one.claim().speaker().equals(other.claim().speaker());
        boolean sameReport =
            one.claim().reference().report().equals(other.claim().reference().report());
        if (!sameSpeaker) {
          differing.add(one.claim());
          differing.add(other.claim());
        } else if (!sameReport) {
          updated.add(one.claim());
          updated.add(other.claim());
        }
      }
    }
    List<Disagreement> found = new ArrayList<>();
    if (!differing.isEmpty()) {
      found.add(
          disagreement(
              field,
              Disagreement.Kind.DIFFERS,
              List.copyOf(differing),
              "the counts exclude each other: "));
    }
    if (!updated.isEmpty()) {
      found.add(
          disagreement(
              field,
              Disagreement.Kind.UPDATES,
              List.copyOf(updated),
              "one speaker gave different counts in different reports: "));
    }
    return found;
  }

  private static List<Told> told(List<CaseClaim> claims) {
    List<Told> told = new ArrayList<>();
    for (CaseClaim claim : claims) {
      if (claim.content() instanceof ClaimContent.Toll toll) {
        told.add(new Told(claim, toll));
      }
    }
    return told;
  }

  private static Disagreement disagreement(
      String field, Disagreement.Kind kind, List<CaseClaim> claims, String words) {
    List<String> values =
        claims.stream()
            .map(claim -> claim.content().value() + " (" + claim.speakerLabel() + ")")
            .distinct()
            .sorted()
            .toList();
    return new Disagreement(
        field, kind, CaseClaim.references(claims), words + String.join("; ", values));
  }

  /** A count of people not said who, against the sum of the sides another speaker tells. */
  List<Disagreement> totals(List<CaseClaim> claims) {
    Map<TollEffect, List<Told>> byEffect = new EnumMap<>(TollEffect.class);
    for (Told told : told(claims.stream().filter(CaseClaim::affirms).toList())) {
      byEffect.computeIfAbsent(told.toll().effect(), effect -> new ArrayList<>()).add(told);
    }
    List<Disagreement> found = new ArrayList<>();
    byEffect.forEach((effect, told) -> found.addAll(totals(effect, told)));
    return found;
  }

  private static List<Disagreement> totals(TollEffect effect, List<Told> told) {
    Map<String, List<Told>> bySpeaker = new LinkedHashMap<>();
    for (Told one : told) {
      bySpeaker
          .computeIfAbsent(
              one.claim().speaker() + "@" + one.claim().reference().report(),
              key -> new ArrayList<>())
          .add(one);
    }
    List<CaseClaim> parting = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Told whole : told) {
      if (whole.toll().whom().role() != PartyRole.UNKNOWN) {
        continue;
      }
      for (List<Told> parts : bySpeaker.values()) {
        boolean sides =
            parts.stream()
                    .map(part -> part.toll().whom().role())
                    .filter(role -> role != PartyRole.UNKNOWN)
                    .distinct()
                    .count()
                >= 2;
        if (sides
            && !parts.get(0).claim().speaker().equals(whole.claim().speaker())
            && !sum(parts).overlaps(whole.toll().count())) {
          parting.add(whole.claim());
          parts.forEach(part -> parting.add(part.claim()));
          words.add(
              whole.toll().count().figures()
                  + " in all ("
                  + whole.claim().speakerLabel()
                  + ") against sides that add up to "
                  + sum(parts).figures()
                  + " ("
                  + parts.get(0).claim().speakerLabel()
                  + ")");
        }
      }
    }
    String field = effect.name().toLowerCase(Locale.ROOT) + " in all";
    return parting.isEmpty()
        ? List.of()
        : List.of(
            new Disagreement(
                field,
                Disagreement.Kind.DIFFERS,
                CaseClaim.references(parting),
                String.join("; ", words.stream().distinct().sorted().toList())));
  }

  /** The sum of a speaker's largest count per side. */
  private static CountInterval sum(List<Told> parts) {
    Map<PartyRole, CountInterval> largest = new EnumMap<>(PartyRole.class);
    for (Told part : parts) {
      largest.merge(
          part.toll().whom().role(),
          part.toll().count(),
          (one, other) -> one.low() >= other.low() ? one : other);
    }
    largest.remove(PartyRole.UNKNOWN);
    long low = largest.values().stream().mapToLong(CountInterval::low).sum();
    boolean open = largest.values().stream().anyMatch(count -> count.high().isEmpty());
    OptionalLong high =
        open
            ? OptionalLong.empty()
            : OptionalLong.of(
                largest.values().stream()
                    .mapToLong(count -> count.high().orElse(count.low()))
                    .sum());
    return new CountInterval(low, high, "sum of sides");
  }
}
