package org.guvoh.incidents.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Stance;
import org.guvoh.core.incident.Disagreement;
import org.guvoh.incidents.claim.CaseClaim;

/**
 * Finds where the claims of one incident part, field by field.
 *
 * <p>Compared are tolls, perpetrators and responsibility; places and days are not, as long as no
 * table tells whether one contains the other. One disagreement a field and kind holds all claims
 * that part on it. Limits: two counts by one speaker in one report are taken as parts of a whole
 * and never part.
 */
public final class DisagreementFinder {
  /**
   * Fields that only surround what is denied: who denies an act denies neither its place nor its
   * day.
   */
  private static final List<String> SURROUNDINGS = List.of("where", "when", "target");

  private final TollComparison tolls = new TollComparison();
  private final TollTotals totals = new TollTotals();

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
    found.addAll(totals.find(claims));
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
    Map<String, ClaimContent> byActor = new LinkedHashMap<>();
    for (CaseClaim claim : claims) {
      byActor.putIfAbsent(actorKey(claim.content()), claim.content());
    }
    if (byActor.size() < 2 || related(List.copyOf(byActor.values()))) {
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

  private static boolean related(List<ClaimContent> actors) {
    return actors.stream()
        .allMatch(one -> actors.stream().allMatch(other -> isRelated(one, other)));
  }

  private static boolean isRelated(ClaimContent one, ClaimContent other) {
    return actorKey(one).equals(actorKey(other))
        || parents(one).contains(actorKey(other))
        || parents(other).contains(actorKey(one));
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
    if (SURROUNDINGS.contains(field)) {
      return List.of();
    }
    ValueGroups<Object> denials =
        ValueGroups.bySpeaker(
            claims.stream()
                .filter(claim -> claim.actual() && claim.opposed() != claim.negated())
                .toList(),
            DisagreementFinder::value);
    ValueGroups<Object> affirmed =
        ValueGroups.bySpeaker(
            claims.stream().filter(CaseClaim::affirms).toList(), DisagreementFinder::value);
    List<CaseClaim> met = new ArrayList<>(denials.meeting(affirmed, DisagreementFinder::sameValue));
    met.addAll(affirmed.meeting(denials, DisagreementFinder::sameValue));
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

  /** What a denial is compared by; every occurrence of an incident is the incident's. */
  private static Object value(CaseClaim claim) {
    if (claim.content() instanceof ClaimContent.Toll) {
      return TollComparison.range(claim);
    }
    return claim.content() instanceof ClaimContent.Occurrence
        ? claim.field()
        : claim.content().value().toLowerCase(Locale.ROOT);
  }

  private static boolean sameValue(Object one, Object other) {
    if (one instanceof TollComparison.Range left && other instanceof TollComparison.Range right) {
      return !left.excludes(right);
    }
    return one.equals(other);
  }

  /** Doubts without a value of their own, beside the responsibility they may concern. */
  private static List<Disagreement> challenged(List<CaseClaim> claims) {
    ValueGroups<String> doubts = new ValueGroups<>(CaseClaim::speaker);
    ValueGroups<String> doubted = new ValueGroups<>(CaseClaim::speaker);
    for (CaseClaim claim : claims) {
      if (claim.affirms() && claim.content() instanceof ClaimContent.About about) {
        if (about.stance() != Stance.ENDORSES) {
          doubts.add(claim.speakerLabel() + " doubts: " + about.trait(), claim);
        }
      } else if (claim.affirms() && concernsActor(claim)) {
        doubted.add(claim.field(), claim);
      }
    }
    Set<CaseClaim> doubting = doubts.meeting(doubted, (doubt, field) -> true);
    if (doubting.isEmpty()) {
      return List.of();
    }
    List<CaseClaim> beside = new ArrayList<>(doubted.meeting(doubts, (field, doubt) -> true));
    beside.addAll(doubting);
    String words =
        doubts.values().stream()
            .filter(doubt -> doubts.claims(doubt).stream().anyMatch(doubting::contains))
            .sorted()
            .collect(Collectors.joining("; "));
    return List.of(
        new Disagreement(
            "responsibility", Disagreement.Kind.CHALLENGED, CaseClaim.references(beside), words));
  }

  private static boolean concernsActor(CaseClaim claim) {
    return claim.content() instanceof ClaimContent.Responsibility
        || claim.content() instanceof ClaimContent.Perpetrator;
  }
}
