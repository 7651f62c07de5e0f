package org.guvoh.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent.Toll;
import org.guvoh.core.claim.ClaimContent.When;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.Disagreement;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.time.Edtf;

/** Holds incidents against what the reader sees as one incident, its days and its disagreements. */
final class IncidentChecks {
  private static final String ALL_REPORTS = "all";
  private static final Set<String> KINDS_OF_ATTACK = Set.of("attack", "armed-clash", "explosion");

  private final Golden golden;
  private final Map<ClaimReference, Claim> claims = new TreeMap<>();
  private final Map<ClaimReference, String> reports = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private IncidentChecks(Golden golden, Map<String, ExtractionRecord> records) {
    this.golden = golden;
    records.forEach(
        (number, record) ->
            record
                .claims()
                .forEach(
                    claim -> {
                      ClaimReference reference =
                          new ClaimReference(record.report().id(), claim.id());
                      claims.put(reference, claim);
                      reports.put(reference, number);
                    }));
  }

  static List<Finding> findings(
      Golden golden, Map<String, ExtractionRecord> records, List<Incident> incidents) {
    IncidentChecks checks = new IncidentChecks(golden, records);
    incidents.forEach(checks::check);
    return checks.findings;
  }

  private void check(Incident incident) {
    strangers(incident);
    if (KINDS_OF_ATTACK.contains(incident.kind().code())) {
      incident.claims().forEach(this::day);
    }
    for (Disagreement disagreement : incident.disagreements()) {
      if (!golden.disagreements().contains(field(disagreement))) {
        findings.add(
            new Finding(
                "disagreement",
                ALL_REPORTS,
                disagreement.field() + " " + disagreement.kind() + ": " + disagreement.because()));
      }
    }
  }

  private static String field(Disagreement disagreement) {
    return Set.of("killed unknown", "killed in all").contains(disagreement.field())
        ? "killed, all"
        : disagreement.field();
  }

  /** The reader's incidents that a figure belongs to; one, but where two have the same figure. */
  private Set<String> sections(ClaimReference reference) {
    Claim claim = claims.get(reference);
    if (claim == null || !(claim.content() instanceof Toll toll)) {
      return Set.of();
    }
    return golden.tolls(reports.get(reference)).stream()
        .filter(row -> row.backs(claim, toll) && row.row().wasReadIn(claim.sentence().exact()))
        .map(row -> row.row().section())
        .collect(Collectors.toSet());
  }

  /** Figures of another incident than the one that most figures here are of. */
  private void strangers(Incident incident) {
    Map<String, Integer> figures = new TreeMap<>();
    for (ClaimReference reference : incident.claims()) {
      sections(reference).forEach(section -> figures.merge(section, 1, Integer::sum));
    }
    int most = figures.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (ClaimReference reference : incident.claims()) {
      Set<String> here = sections(reference);
      if (!here.isEmpty() && here.stream().allMatch(section -> figures.get(section) < most)) {
        findings.add(
            new Finding("figure of another incident", reports.get(reference), words(reference)));
      }
    }
  }

  private String words(ClaimReference reference) {
    Claim claim = claims.get(reference);
    return claim == null ? "" : claim.content().field() + " " + claim.content().value();
  }

  private void day(ClaimReference reference) {
    Claim claim = claims.get(reference);
    if (claim != null
        && claim.content() instanceof When when
        && golden.daysOfAttacks().stream()
            .noneMatch(day -> Edtf.parse(day).compatibleWith(when.time().value().day()))) {
      findings.add(Finding.of("day of an attack", reports.get(reference), claim));
    }
  }
}
