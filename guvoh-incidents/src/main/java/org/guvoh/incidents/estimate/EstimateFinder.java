package org.guvoh.incidents.estimate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.time.Edtf;
import org.guvoh.incidents.claim.CaseClaim;
import org.guvoh.incidents.disagreement.PartialCounts;
import org.jspecify.annotations.Nullable;

/**
 * Estimates the tolls of an incident.
 *
 * <p>Each origin counts once and with its last figure of a side; parts of a whole ("three of the
 * dead") are left to their whole; what is denied, planned or supposed gives no figure. All sides
 * together are the larger of what is said of nobody in particular and of the sum of the sides.
 * Limits: counts of one origin for one side in one report are taken as one whole told more than
 * once, and the largest is it.
 */
public final class EstimateFinder {
  /** The origin of a claim: a key that tells it from others, and its name. */
  public record Teller(String key, String label) {}

  private record Last(CaseClaim claim, Teller teller) {}

  private final PartialCounts parts = new PartialCounts();

  /**
   * The estimates, by effect and side, all sides together last of each effect.
   *
   * @param originOf the origin of a claim
   */
  public List<Estimate> find(
      Collection<CaseClaim> claims, Function<CaseClaim, Teller> originOf, Policy policy) {
    Map<TollEffect, Map<PartyRole, List<CaseClaim>>> tolls = new EnumMap<>(TollEffect.class);
    Map<TollEffect, List<CaseClaim>> against = new EnumMap<>(TollEffect.class);
    for (CaseClaim claim : claims) {
      if (claim.content() instanceof ClaimContent.Toll toll && !parts.isPart(toll)) {
        if (claim.affirms()) {
          tolls
              .computeIfAbsent(toll.effect(), effect -> new EnumMap<>(PartyRole.class))
              .computeIfAbsent(toll.whom().role(), side -> new ArrayList<>())
              .add(claim);
        } else if (claim.actual() && claim.opposed()) {
          against.computeIfAbsent(toll.effect(), effect -> new ArrayList<>()).add(claim);
        }
      }
    }
    List<Estimate> found = new ArrayList<>();
    tolls.forEach(
        (effect, sides) -> {
          List<CaseClaim> denials = against.getOrDefault(effect, List.of());
          Map<PartyRole, Estimate> bySide = new EnumMap<>(PartyRole.class);
          sides.forEach(
              (side, told) ->
                  bySide.put(
                      side, estimate(effect, side, figures(told, denials, originOf), policy)));
          found.addAll(withTotal(effect, bySide, policy));
        });
    return found;
  }

  private static List<Figure> figures(
      List<CaseClaim> told, List<CaseClaim> denials, Function<CaseClaim, Teller> originOf) {
    Map<String, Last> last = new TreeMap<>();
    Comparator<Last> later =
        Comparator.<Last, String>comparing(one -> given(one.claim()))
            .thenComparingLong(one -> toll(one.claim()).count().low())
            .thenComparing(one -> one.claim().reference());
    for (CaseClaim claim : told) {
      Last fresh = new Last(claim, originOf.apply(claim));
      last.merge(
          fresh.teller().key(),
          fresh,
          (one, other) -> later.compare(one, other) >= 0 ? one : other);
    }
    Map<String, List<Last>> byCount = new TreeMap<>();
    last.values()
        .forEach(
            one ->
                byCount
                    .computeIfAbsent(
                        toll(one.claim()).count().figures(), count -> new ArrayList<>())
                    .add(one));
    return byCount.values().stream().map(same -> figure(same, denials)).toList();
  }

  private static Figure figure(List<Last> same, List<CaseClaim> denials) {
    List<CaseClaim> claims = same.stream().map(Last::claim).toList();
    ClaimContent.Toll first = toll(claims.get(0));
    return new Figure(
        first.count().low(),
        first.count().high(),
        same.size(),
        claims.stream().map(EstimateFinder::given).max(Comparator.naturalOrder()).orElse(""),
        denials.stream()
            .map(EstimateFinder::toll)
            .anyMatch(
                denied ->
                    denied.whom().role() == first.whom().role()
                        && denied.count().overlaps(first.count())),
        same.stream().map(one -> one.teller().label()).distinct().sorted().toList(),
        claims);
  }

  private static String given(CaseClaim claim) {
    return claim.published().filter(Edtf::hasYear).map(Edtf::value).orElse("");
  }

  private static ClaimContent.Toll toll(CaseClaim claim) {
    return (ClaimContent.Toll) claim.content();
  }

  private static Estimate estimate(
      TollEffect effect, PartyRole side, List<Figure> figures, Policy policy) {
    Figure best = policy.best(figures);
    long low = figures.stream().mapToLong(Figure::low).min().orElseThrow();
    boolean open = figures.stream().anyMatch(figure -> figure.high().isEmpty());
    OptionalLong high =
        open
            ? OptionalLong.empty()
            : figures.stream().mapToLong(figure -> figure.high().orElse(figure.low())).max();
    List<ClaimReference> used =
        figures.stream()
            .flatMap(figure -> figure.claims().stream())
            .map(CaseClaim::reference)
            .sorted()
            .toList();
    String derivation =
        figures.stream()
                .sorted(
                    Comparator.comparingInt(Figure::support).reversed().thenComparing(Figure::low))
                .map(Figure::inWords)
                .collect(Collectors.joining(", "))
            + "; by the policy "
            + policy.word()
            + " the best figure is "
            + best.low()
            + ".";
    return new Estimate(effect, side, policy, low, best.low(), high, derivation, used);
  }

  /** Sides, then all together: never the sum of a whole and its sides. */
  private static List<Estimate> withTotal(
      TollEffect effect, Map<PartyRole, Estimate> bySide, Policy policy) {
    List<Estimate> sides = new ArrayList<>(bySide.values());
    sides.removeIf(estimate -> estimate.side() == PartyRole.UNKNOWN);
    List<Estimate> all = new ArrayList<>(sides);
    Estimate whole = bySide.get(PartyRole.UNKNOWN);
    if (sides.isEmpty() && whole != null) {
      all.add(whole);
    } else if (whole != null || sides.size() > 1) {
      all.add(total(effect, sides, whole, policy));
    }
    return all;
  }

  private static Estimate total(
      TollEffect effect, List<Estimate> sides, @Nullable Estimate whole, Policy policy) {
    long low = sides.stream().mapToLong(Estimate::low).sum();
    long best = sides.stream().mapToLong(Estimate::best).sum();
    boolean open = sides.stream().anyMatch(side -> side.high().isEmpty());
    long most = sides.stream().mapToLong(side -> side.high().orElse(side.best())).sum();
    List<ClaimReference> used = new ArrayList<>();
    sides.forEach(side -> used.addAll(side.claims()));
    String sum = "the sides add up to " + best;
    if (whole == null) {
      OptionalLong high = open ? OptionalLong.empty() : OptionalLong.of(most);
      return new Estimate(
          effect, PartyRole.UNKNOWN, policy, low, best, high, sum + ".", sorted(used));
    }
    used.addAll(whole.claims());
    open |= whole.high().isEmpty();
    boolean wholeIsMore = whole.best() >= best;
    return new Estimate(
        effect,
        PartyRole.UNKNOWN,
        policy,
        Math.min(Math.max(low, whole.low()), Math.max(best, whole.best())),
        Math.max(best, whole.best()),
        open
            ? OptionalLong.empty()
            : OptionalLong.of(Math.max(most, whole.high().orElse(whole.best()))),
        "Of all together: "
            + whole.derivation()
            + " "
            + (wholeIsMore ? "The sides are part of it; " : "It falls short of the sides; ")
            + sum
            + ".",
        sorted(used));
  }

  private static List<ClaimReference> sorted(List<ClaimReference> used) {
    return used.stream().distinct().sorted().toList();
  }
}
