package org.guvoh.incidents.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.incident.Disagreement;
import org.guvoh.core.incident.EventReference;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.incident.IncidentId;
import org.guvoh.incidents.claim.CaseClaim;

/** The clusters of one incident. */
public record Resolution(List<Cluster> clusters) {
  public Resolution {
    clusters = List.copyOf(clusters);
  }

  /** All claims, smallest reference first. */
  public List<CaseClaim> claims() {
    return clusters.stream()
        .flatMap(cluster -> cluster.claims().stream())
        .sorted(Comparator.comparing(CaseClaim::reference))
        .toList();
  }

  /** The incident with what its claims part on. */
  public Incident incident(List<Disagreement> disagreements) {
    List<EventReference> members =
        clusters.stream().flatMap(cluster -> cluster.members().stream()).sorted().toList();
    IncidentId id =
        clusters.stream()
            .min(Comparator.comparing(cluster -> cluster.members().get(0)))
            .orElseThrow()
            .id();
    return new Incident(id, kind(), members, CaseClaim.references(claims()), disagreements);
  }

  /** The kind most mentions have; among equals the one whose code comes first. */
  private EventKind kind() {
    Map<String, Integer> votes = new TreeMap<>();
    clusters.stream()
        .flatMap(cluster -> cluster.kinds().stream())
        .forEach(kind -> votes.merge(kind.code(), 1, Integer::sum));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> new EventKind(entry.getKey()))
        .orElseThrow();
  }
}
