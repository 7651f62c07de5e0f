package org.guvoh.incidents.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.EventReference;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.ledger.CaseLedger;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.ReportId;

/**
 * Finds the origins of an incident: who said it first-hand, and how many hands it went through.
 *
 * <p>Only voices that bear a claim on the incident count. Limits: words decide, so a faithful
 * rendering from another language is tied only where it credits the paper or names the speaker.
 */
public final class OriginAnalysis {
  private final TellingReader reader = new TellingReader();
  private final OriginFinder finder = new OriginFinder();

  /** The origins of an incident; its reports are read from the ledger. */
  public Origins of(Incident incident, CaseLedger ledger) {
    return of(incident, ledger::findRecord);
  }

  /** The origins of an incident whose records are to hand. */
  public Origins of(Incident incident, Function<ReportId, Optional<ExtractionRecord>> records) {
    Map<ReportId, Set<String>> claims = new TreeMap<>();
    for (EventReference member : incident.members()) {
      claims.computeIfAbsent(member.report(), report -> new TreeSet<>());
    }
    for (ClaimReference claim : incident.claims()) {
      claims.computeIfAbsent(claim.report(), report -> new TreeSet<>()).add(claim.claim());
    }
    List<Telling> tellings = new ArrayList<>();
    claims.forEach(
        (report, ids) ->
            records.apply(report).ifPresent(record -> tellings.add(reader.read(record, ids))));
    return finder.find(tellings);
  }

  /** The origins of all that some reports tell, taken as telling of one incident. */
  public Origins ofReports(Collection<ExtractionRecord> records) {
    return finder.find(records.stream().map(reader::read).toList());
  }
}
