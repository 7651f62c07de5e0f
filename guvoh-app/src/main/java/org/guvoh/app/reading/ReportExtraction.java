package org.guvoh.app.reading;

import java.nio.file.Path;
import org.guvoh.app.EngineVersion;
import org.guvoh.claims.ClaimExtractor;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Intake;
import org.guvoh.core.report.Report;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.ingest.ReportReader;
import org.guvoh.ingest.language.LanguageDetector;
import org.guvoh.language.TextAnnotator;
import org.guvoh.names.NameFinder;
import org.guvoh.names.NameTables;
import org.guvoh.names.NamesInText;

/**
 * What one worker does with one input: read it, annotate its text, find names, extract claims. Safe
 * for many threads.
 */
public final class ReportExtraction {
  private final ReportReader reader = new ReportReader(new LanguageDetector());
  private final TextAnnotator annotator = new TextAnnotator();
  private final NameFinder names = new NameFinder(NameTables.bundled());
  private final ClaimExtractor extractor = new ClaimExtractor(EngineVersion.extraction());

  /** Reads a file; the name is the one shown to people. */
  public Intake read(Path file) {
    return reader.read(file, file.toString());
  }

  /** Reads bytes that came from somewhere else than a file. */
  public Intake read(byte[] payload, String shownName) {
    return reader.read(payload, shownName);
  }

  /** The extraction record of a report. */
  public ExtractionRecord extract(Report report) {
    AnnotatedText text = annotator.annotate(report.revision());
    NamesInText found = names.find(text);
    return extractor.extract(report, text, found.actors(), found.places());
  }
}
