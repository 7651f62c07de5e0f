package org.guvoh.app.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Report;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.text.CodePointIndex;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.Edtf;

/**
 * An extraction record with its label in the dossier and its offsets in code points.
 *
 * <p>A report calls itself fiction when its title, publisher or text contains the word FICTION.
 */
record CaseReport(String label, ExtractionRecord record, CodePointIndex index, boolean fiction) {
  private static final String FICTION = "FICTION";

  /** Earliest publication first; undated reports last; then by id. */
  static final Comparator<ExtractionRecord> ORDER =
      Comparator.comparing(CaseReport::day)
          .thenComparing(record -> published(record).map(Edtf::value).orElse(""))
          .thenComparing(record -> record.report().id());

  static CaseReport of(String label, ExtractionRecord record) {
    Report report = record.report();
    return new CaseReport(
        label, record, CodePointIndex.of(report.revision().text()), isFiction(report));
  }

  ReportId id() {
    return record.report().id();
  }

  ClaimRow.Span span(Passage passage) {
    return new ClaimRow.Span(
        index.toCodePoint(passage.start()), index.toCodePoint(passage.end()), passage.exact());
  }

  private static boolean isFiction(Report report) {
    return report.metadata().publisher().find().orElse("").contains(FICTION)
        || report.metadata().title().find().orElse("").contains(FICTION)
        || report.revision().text().contains(FICTION);
  }

  private static Optional<Edtf> published(ExtractionRecord record) {
    return record.report().metadata().published().find();
  }

  private static LocalDate day(ExtractionRecord record) {
    return published(record).flatMap(Edtf::earliest).orElse(LocalDate.MAX);
  }
}
