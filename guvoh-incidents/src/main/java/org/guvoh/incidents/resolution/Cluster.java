package org.guvoh.incidents.resolution;

import java.util.List;
import java.util.Set;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.incident.EventReference;
import org.guvoh.core.incident.IncidentId;
import org.guvoh.core.time.Edtf;
import org.guvoh.incidents.claim.CaseClaim;

/**
 * The mentions of one event in one report, with what resolution needs of them.
 *
 * @param kinds the kinds of its mentions, one per mention
 * @param days the days its claims give
 * @param places folded names or ids of the places its claims give, countries left out
 * @param mentioned the same of every place its report names; evidence only where the claims give no
 *     place
 * @param traces by what the report's main event is known again; none for its other events
 * @param id the incident id that its smallest mention would give
 */
public record Cluster(
    List<EventReference> members,
    List<EventKind> kinds,
    Set<Edtf> days,
    Set<String> places,
    Set<String> mentioned,
    List<CaseClaim> claims,
    Traces traces,
    IncidentId id) {
  public Cluster {
    members = List.copyOf(members);
    kinds = List.copyOf(kinds);
    days = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(days));
    places = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(places));
    mentioned = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(mentioned));
    claims = List.copyOf(claims);
  }

  Cluster tracedBy(Traces main) {
    return new Cluster(members, kinds, days, places, mentioned, claims, main, id);
  }

  String family() {
    return kinds.get(0).family();
  }
}
