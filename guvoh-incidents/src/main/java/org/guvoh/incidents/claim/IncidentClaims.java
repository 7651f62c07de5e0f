package org.guvoh.incidents.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.ledger.CaseLedger;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.time.Edtf;

/** The claims of an incident, fetched from the records that hold them. */
public final class IncidentClaims {
  private IncidentClaims() {}

  /** All claims of an incident, smallest reference first. */
  public static List<CaseClaim> of(Incident incident, CaseLedger ledger) {
    Map<ReportId, Set<String>> wanted = new TreeMap<>();
    for (ClaimReference claim : incident.claims()) {
      wanted.computeIfAbsent(claim.report(), report -> new TreeSet<>()).add(claim.claim());
    }
    List<CaseClaim> claims = new ArrayList<>();
    wanted.forEach(
        (report, ids) ->
            ledger.findRecord(report).ifPresent(record -> claims.addAll(claims(record, ids))));
    claims.sort((one, other) -> one.reference().compareTo(other.reference()));
    return claims;
  }

  private static List<CaseClaim> claims(ExtractionRecord record, Set<String> ids) {
    Optional<Edtf> published = record.report().metadata().published().find();
    List<CaseClaim> claims = new ArrayList<>();
    for (Claim claim : record.claims()) {
      if (ids.contains(claim.id())) {
        claims.add(
            CaseClaim.of(new ClaimReference(record.report().id(), claim.id()), claim, published));
      }
    }
    return claims;
  }
}
