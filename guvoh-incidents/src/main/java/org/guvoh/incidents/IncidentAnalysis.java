package org.guvoh.incidents;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.ledger.CaseLedger;
import org.guvoh.incidents.disagreement.DisagreementFinder;
import org.guvoh.incidents.resolution.Cluster;
import org.guvoh.incidents.resolution.ClusterReader;
import org.guvoh.incidents.resolution.IncidentResolver;
import org.guvoh.incidents.resolution.Resolution;

/**
 * Resolves the event mentions of a case file into incidents and finds where their claims part.
 *
 * <p>A pure function of the ledger's records: the order in which reports were read changes nothing.
 * Memory grows with the number of event mentions and claims, not with the text.
 */
public final class IncidentAnalysis {
  private final ClusterReader reader = new ClusterReader();
  private final IncidentResolver resolver = new IncidentResolver();
  private final DisagreementFinder disagreements = new DisagreementFinder();

  /** The incidents of a case file, ordered by id. */
  public List<Incident> analyse(CaseLedger ledger) {
    List<Cluster> clusters = new ArrayList<>();
    ledger.forEachRecord(record -> clusters.addAll(reader.read(record)));
    List<Incident> incidents = new ArrayList<>();
    for (Resolution resolution : resolver.resolve(clusters)) {
      incidents.add(resolution.incident(disagreements.find(resolution.claims())));
    }
    incidents.sort((a, b) -> a.id().compareTo(b.id()));
    return incidents;
  }
}
