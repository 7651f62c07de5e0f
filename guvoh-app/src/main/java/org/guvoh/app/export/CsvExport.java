package org.guvoh.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.ledger.CaseLedger;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.text.CodePointIndex;

/**
 * Writes one claim a row as comma-separated values (RFC 4180), ordered by report id and the claim's
 * place in its record.
 *
 * <p>Every row names its speaker. Holds one record at a time.
 */
public final class CsvExport {
  /**
   * Writes all claims of the case under a header row.
   *
   * @param incidents all incidents of the case; a claim of none leaves its first cell empty
   * @throws IOException if the target cannot be written
   */
  public void write(List<Incident> incidents, CaseLedger ledger, Appendable target)
      throws IOException {
    Map<ClaimReference, List<String>> incidentsOf = incidentsOf(incidents);
    writeRow(ClaimColumns.NAMES, target);
    try {
      ledger.forEachRecord(
          record -> {
            try {
              writeRecord(record, incidentsOf, target);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void writeRecord(
      ExtractionRecord record, Map<ClaimReference, List<String>> incidentsOf, Appendable target)
      throws IOException {
    CodePointIndex index = CodePointIndex.of(record.report().revision().text());
    for (Claim claim : record.claims()) {
      List<String> incidents =
          incidentsOf.getOrDefault(new ClaimReference(record.report().id(), claim.id()), List.of());
      writeRow(ClaimColumns.of(incidents, record, index, claim), target);
    }
  }

  private static void writeRow(List<String> cells, Appendable target) throws IOException {
    target.append(cells.stream().map(CsvCell::of).collect(Collectors.joining(","))).append("\r\n");
  }

  private static Map<ClaimReference, List<String>> incidentsOf(List<Incident> incidents) {
    Map<ClaimReference, List<String>> map = new TreeMap<>();
    for (Incident incident : incidents) {
      for (ClaimReference claim : incident.claims()) {
        map.computeIfAbsent(claim, reference -> new ArrayList<>()).add(incident.id().value());
      }
    }
    map.values().forEach(ids -> ids.sort(null));
    return map;
  }
}
