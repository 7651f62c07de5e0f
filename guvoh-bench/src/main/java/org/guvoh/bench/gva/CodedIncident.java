package org.guvoh.bench.gva;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.incident.EventReference;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimePrecision;
import org.guvoh.incidents.claim.CaseClaim;
import org.guvoh.incidents.estimate.Estimate;
import org.guvoh.incidents.estimate.EstimateFinder;
import org.guvoh.incidents.estimate.Policy;
import org.guvoh.incidents.resolution.Cluster;
import org.guvoh.incidents.resolution.ClusterReader;

/**
 * One incident a report, as a coder would write it from the report's claims.
 *
 * <p>The main event is the one that is no background and has most claims; among equals the first. A
 * toll is the best figure of the estimates' policy of origins over the claims of the main event;
 * without any such claim it is 0, as coders write it. The day is that of the first claim of a day,
 * the city the place most claims name among those that the gazetteer has, since streets and houses
 * are no cities; without such a place the one most claims name. Nothing is filled in from the
 * publication date.
 */
record CodedIncident(
    Optional<Cluster> main, long killed, long injured, Optional<LocalDate> day, String place) {
  private static final ClusterReader CLUSTERS = new ClusterReader();

  static CodedIncident of(ExtractionRecord record) {
    Set<String> background =
        record.events().stream()
            .filter(event -> event.background())
            .map(event -> event.id())
            .collect(Collectors.toSet());
    Optional<Cluster> main =
        CLUSTERS.read(record).stream()
            .filter(cluster -> !allIn(cluster.members(), background))
            .max(Comparator.comparingInt(cluster -> cluster.claims().size()));
    List<CaseClaim> claims = main.map(Cluster::claims).orElse(List.of());
    return new CodedIncident(
        main,
        best(claims, TollEffect.KILLED),
        best(claims, TollEffect.WOUNDED),
        day(claims),
        place(claims));
  }

  /** The tolls of several reports on one incident. */
  record Fused(long killed, long injured) {}

  /** Each report is taken for an origin of its own: copies are few here and agree. */
  static Fused fuse(List<CodedIncident> reports) {
    List<CaseClaim> claims =
        reports.stream()
            .flatMap(one -> one.main().stream())
            .flatMap(m -> m.claims().stream())
            .toList();
    return new Fused(best(claims, TollEffect.KILLED), best(claims, TollEffect.WOUNDED));
  }

  private static long best(List<CaseClaim> claims, TollEffect effect) {
    return new EstimateFinder()
        .find(claims, CodedIncident::report, Policy.ORIGINS).stream()
            .filter(estimate -> estimate.effect() == effect)
            .mapToLong(Estimate::best)
            .max()
            .orElse(0);
  }

  private static EstimateFinder.Teller report(CaseClaim claim) {
    String report = claim.reference().report().toString();
    return new EstimateFinder.Teller(report, report);
  }

  private static boolean allIn(List<EventReference> members, Set<String> background) {
    return members.stream().allMatch(member -> background.contains(member.event()));
  }

  private static Optional<LocalDate> day(List<CaseClaim> claims) {
    for (CaseClaim claim : claims) {
      if (claim.affirms() && claim.content() instanceof ClaimContent.When when) {
        Edtf value = when.time().value();
        TimePrecision precision = when.time().precision();
        if (precision == TimePrecision.DAY || precision == TimePrecision.MINUTE) {
          return value.earliest();
        }
      }
    }
    return Optional.empty();
  }

  private static String place(List<CaseClaim> claims) {
    String known = place(claims, true);
    return known.isEmpty() ? place(claims, false) : known;
  }

  private static String place(List<CaseClaim> claims, boolean known) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (CaseClaim claim : claims) {
      if (claim.affirms()
          && claim.content() instanceof ClaimContent.Where where
          && (!known || where.place().id().isPresent())) {
        votes.merge(where.place().name(), 1, Integer::sum);
      }
    }
    String best = "";
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (best.isEmpty() || vote.getValue() > votes.getOrDefault(best, 0)) {
        best = vote.getKey();
      }
    }
    return best;
  }
}
