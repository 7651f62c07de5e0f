package org.guvoh.core.incident;

import java.util.List;
import org.guvoh.core.Checks;
import org.guvoh.core.event.EventKind;

/**
 * The thing itself, resolved from event mentions across reports.
 *
 * @param kind the kind most of its mentions have
 * @param members its event mentions, smallest first
 * @param claims the claims that speak of it, smallest first
 * @param disagreements fields on which its claims part
 */
public record Incident(
    IncidentId id,
    EventKind kind,
    List<EventReference> members,
    List<ClaimReference> claims,
    List<Disagreement> disagreements) {
  public Incident {
    members = List.copyOf(members);
    claims = List.copyOf(claims);
    disagreements = List.copyOf(disagreements);
    Checks.that(!members.isEmpty(), "an incident has at least one event mention");
  }
}
