package org.guvoh.incidents.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
 * <p>Two claims part when {@link ContentMeeting} finds that they cannot both hold; a speaker's own
 * later value updates. One disagreement a field and kind holds all claims that part on it. Limits:
 * two values by one speaker in one report are taken as parts of a whole and never part.
 */
public final class DisagreementFinder {
  /**
   * Fields that only surround what is denied: who denies an act denies neither its place nor its
   * day.
   */
  private static final List<String> SURROUNDINGS = List.of("where", "when", "target");

  private final ContentMeeting meeting = new ContentMeeting();
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
    List<Disagreement> found = new ArrayList<>();
    Set<CaseClaim> differing = differing(affirmed);
    if (!differing.isEmpty()) {
      found.add(disagreement(field, Disagreement.Kind.DIFFERS, differing));
    }
    Set<CaseClaim> updated = updated(affirmed);
    if (!updated.isEmpty()) {
      found.add(disagreement(field, Disagreement.Kind.UPDATES, updated));
    }
    return found;
  }

  private Set<CaseClaim> differing(List<CaseClaim> claims) {
    ValueGroups<Value> byValue = ValueGroups.bySpeaker(claims, Value::of);
    return byValue.meeting(byValue, this::exclude);
  }

  /** Per speaker, the values that exclude each other and stand in different reports. */
  private Set<CaseClaim> updated(List<CaseClaim> claims) {
    Map<String, ValueGroups<Value>> bySpeaker = new LinkedHashMap<>();
    for (CaseClaim claim : claims) {
      bySpeaker
          .computeIfAbsent(
              claim.speaker(),
              speaker -> new ValueGroups<>(one -> one.reference().report().toString()))
          .add(Value.of(claim), claim);
    }
    Set<CaseClaim> updated = new LinkedHashSet<>();
    bySpeaker.values().forEach(values -> updated.addAll(values.meeting(values, this::exclude)));
    return updated;
  }

  private boolean exclude(Value one, Value other) {
    return meeting.of(one.content(), other.content()) == Meeting.EXCLUDES;
  }

  private static Disagreement disagreement(
      String field, Disagreement.Kind kind, Set<CaseClaim> claims) {
    List<CaseClaim> parted = List.copyOf(claims);
    boolean actors = parted.stream().allMatch(DisagreementFinder::concernsActor);
    boolean counts = parted.stream().allMatch(one -> one.content().findCount().isPresent());
    boolean updates = kind == Disagreement.Kind.UPDATES;
    String what = counts ? "counts" : actors ? "actors" : "values";
    String words =
        updates
            ? "one speaker gave different " + what + " in different reports: "
            : actors ? "different actors are named: " : "the " + what + " exclude each other: ";
    List<String> values =
        parted.stream()
            .map(
                claim ->
                    actors && !updates
                        ? claim.content().value()
                        : claim.content().value() + " (" + claim.speakerLabel() + ")")
            .distinct()
            .sorted()
            .toList();
    return new Disagreement(
        field,
        kind,
        CaseClaim.references(parted),
        words + String.join(actors && !updates ? ", " : "; ", values));
  }

  /** Somebody stands against what somebody else affirms on the same field. */
  private List<Disagreement> denied(String field, List<CaseClaim> claims) {
    if (SURROUNDINGS.contains(field)) {
      return List.of();
    }
    ValueGroups<Value> denials =
        ValueGroups.bySpeaker(
            claims.stream()
                .filter(claim -> claim.actual() && claim.opposed() != claim.negated())
                .toList(),
            Value::of);
    ValueGroups<Value> affirmed =
        ValueGroups.bySpeaker(claims.stream().filter(CaseClaim::affirms).toList(), Value::of);
    List<CaseClaim> met = new ArrayList<>(denials.meeting(affirmed, this::sameValue));
    met.addAll(affirmed.meeting(denials, this::sameValue));
    return met.isEmpty()
        ? List.of()
        : List.of(
            new Disagreement(
                field, Disagreement.Kind.DENIES, CaseClaim.references(met), denialWords(met)));
  }

  /** Every occurrence of an incident is the incident's; of other contents the values must meet. */
  private boolean sameValue(Value one, Value other) {
    if (one.content() instanceof ClaimContent.Occurrence
        && other.content() instanceof ClaimContent.Occurrence) {
      return true;
    }
    Meeting met = meeting.of(one.content(), other.content());
    boolean counted = one.content().findCount().isPresent();
    return met == Meeting.SAME || met == Meeting.NESTED || (counted && met == Meeting.TOGETHER);
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
