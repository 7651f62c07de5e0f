package org.guvoh.bench.judgement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.incidents.origin.OriginAnalysis;
import org.guvoh.incidents.origin.Origins;

/** The origins of this version. */
final class CurrentOrigins implements OriginJudge {
  @Override
  public List<Set<String>> origins(List<ExtractionRecord> records) {
    Origins origins = new OriginAnalysis().ofReports(records);
    return records.stream()
        .map(
            record ->
                origins.of(record.report().id()).stream()
                    .map(number -> "origin " + number)
                    .collect(Collectors.toSet()))
        .toList();
  }
}
