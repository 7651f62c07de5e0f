package org.guvoh.app.dossier;

import java.util.List;
import org.guvoh.core.report.Rejected;

/**
 * A case ready to be shown: every value stands beside its speaker, its chain and its sentence.
 *
 * <p>All offsets are Unicode code points. The same case gives the same dossier: nothing depends on
 * the clock, the locale or the order of files.
 *
 * @param fiction whether any report shown calls itself FICTION
 * @param incidents the incidents shown, earliest first
 * @param untied claims that belong to no incident, by field
 * @param reports the reports behind the rows, earliest publication first
 * @param notRead what could not be read, and why
 */
public record Dossier(
    boolean fiction,
    List<IncidentSection> incidents,
    List<FieldTable> untied,
    List<ReportEntry> reports,
    List<Rejected> notRead) {
  public Dossier {
    incidents = List.copyOf(incidents);
    untied = List.copyOf(untied);
    reports = List.copyOf(reports);
    notRead = List.copyOf(notRead);
  }

  /** The report that carries this label. */
  public ReportEntry getReport(String label) {
    return reports.stream()
        .filter(report -> report.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no report " + label));
  }
}
