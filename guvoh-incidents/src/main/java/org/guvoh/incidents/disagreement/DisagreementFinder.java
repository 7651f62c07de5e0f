package org.guvoh.incidents.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Stance;
import org.guvoh.core.incident.Disagreement;
import org.guvoh.incidents.CaseClaim;

/**
 * Finds where the claims of one incident part, field by field.
 *
 * <p>Compared are tolls, perpetrators and responsibility; places and days are not, as long as no
 * table tells whether one contains the other. One disagreement a field and kind holds all claims
 * that part on it. Limits: two counts by one speaker in one report are taken as parts of a whole
 * and never part.
 */
public final class DisagreementFinder {
  private final TollComparison tolls = new TollComparison();

  /** The disagreements, ordered by field and kind. */
  public List<Disagreement> find(List<CaseClaim> claims) {
    Map<String, List<CaseClaim>> byField = new TreeMap<>();
    for (CaseClaim claim : claims) {
      byField.computeIfAbsent(claim.field(), field -> new ArrayList<>()).add(claim);
    }
    List<Disagreement> found = new ArrayList<>();
    byField.forEach(
        (field, list) -> {
          found.addAll(parted(field, list));
          found.addAll(denied(field, list));
        });
    found.addAll(tolls.totals(claims));
    found.addAll(challenged(claims));
    found.sort(Comparator.comparing(Disagreement::field).thenComparing(Disagreement::kind));
    return found;
  }

  private List<Disagreement> parted(String field, List<CaseClaim> claims) {
    List<CaseClaim> affirmed = claims.stream().filter(CaseClaim::affirms).toList();
    if (affirmed.stream().allMatch(claim -> claim.content() instanceof ClaimContent.Toll)) {
      return tolls.parted(field, affirmed);
    }
    boolean naming =
        affirmed.stream()
            .allMatch(
                claim ->
                    claim.content() instanceof ClaimContent.Perpetrator
                        || claim.content() instanceof ClaimContent.Responsibility);
    return naming ? parties(field, affirmed) : List.of();
  }

  /** Different actors are named; an actor and its parent are not different. */
  private static List<Disagreement> parties(String field, List<CaseClaim> claims) {
    Map<String, CaseClaim> byActor = new LinkedHashMap<>();
    for (CaseClaim claim : claims) {
      byActor.putIfAbsent(actorKey(claim.content()), claim);
    }
    if (byActor.size() < 2 || related(claims)) {
      return List.of();
    }
    return List.of(
        new Disagreement(
            field,
            Disagreement.Kind.DIFFERS,
            CaseClaim.references(claims),
            "different actors are named: "
                + String.join(
                    ", ",
                    claims.stream()
                        .map(claim -> claim.content().value())
                        .distinct()
                        .sorted()
                        .toList())));
  }

  private static boolean related(List<CaseClaim> claims) {
    return claims.stream()
        .allMatch(
            one ->
                claims.stream()
                    .allMatch(
                        other ->
                            actorKey(one.content()).equals(actorKey(other.content()))
                                || parents(one.content()).contains(actorKey(other.content()))
                                || parents(other.content()).contains(actorKey(one.content()))));
  }

  private static String actorKey(ClaimContent content) {
    return content instanceof ClaimContent.Perpetrator perpetrator
        ? perpetrator.actor().key()
        : ((ClaimContent.Responsibility) content).by().key();
  }

  private static List<String> parents(ClaimContent content) {
    return content instanceof ClaimContent.Perpetrator perpetrator
        ? perpetrator.actor().parents()
        : ((ClaimContent.Responsibility) content).by().parents();
  }

  /** Somebody stands against what somebody else affirms on the same field. */
  private static List<Disagreement> denied(String field, List<CaseClaim> claims) {
    List<CaseClaim> against =
        claims.stream()
            .filter(claim -> claim.actual() && (claim.opposed() != claim.negated()))
            .toList();
    List<CaseClaim> met = new ArrayList<>();
    for (CaseClaim denial : against) {
      for (CaseClaim claim : claims) {
        if (claim.affirms()
            && !claim.speaker().equals(denial.speaker())
            && sameValue(claim, denial)) {
          met.add(denial);
          met.add(claim);
        }
      }
    }
    return met.isEmpty()
        ? List.of()
        : List.of(
            new Disagreement(
                field, Disagreement.Kind.DENIES, CaseClaim.references(met), denialWords(met)));
  }

  private static String denialWords(List<CaseClaim> met) {
    List<String> deniers =
        met.stream()
            .filter(claim -> !claim.affirms())
            .map(CaseClaim::speakerLabel)
            .distinct()
            .sorted()
            .toList();
    return "denied by " + String.join(", ", deniers);
  }

  private static boolean sameValue(CaseClaim one, CaseClaim other) {
    if (one.content() instanceof ClaimContent.Toll left
        && other.content() instanceof ClaimContent.Toll right) {
      return left.count().overlaps(right.count());
    }
    return one.content().value().equalsIgnoreCase(other.content().value())
        || one.content() instanceof ClaimContent.Occurrence;
  }

  /** A doubt without a value of its own, beside the responsibility or tolls it may concern. */
  private static List<Disagreement> challenged(List<CaseClaim> claims) {
    List<Disagreement> found = new ArrayList<>();
    for (CaseClaim doubt : claims) {
      if (doubt.content() instanceof ClaimContent.About about
          && about.stance() != Stance.ENDORSES
          && doubt.affirms()) {
        List<CaseClaim> beside = new ArrayList<>();
        for (CaseClaim claim : claims) {
          boolean concerns =
              claim.content() instanceof ClaimContent.Responsibility
                  || claim.content() instanceof ClaimContent.Perpetrator;
          if (concerns && claim.affirms() && !claim.speaker().equals(doubt.speaker())) {
            beside.add(claim);
          }
        }
        if (!beside.isEmpty()) {
          beside.add(doubt);
          found.add(
              new Disagreement(
                  "responsibility",
                  Disagreement.Kind.CHALLENGED,
                  CaseClaim.references(beside),
                  doubt.speakerLabel() + " doubts: " + about.trait()));
        }
      }
    }
    return found;
  }
}
