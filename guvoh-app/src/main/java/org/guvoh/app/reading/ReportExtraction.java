package org.guvoh.app.reading;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.guvoh.app.pdf.PdfProcesses;
import org.guvoh.app.register.UserNames;
import org.guvoh.claims.ClaimExtractor;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Acquisition;
import org.guvoh.core.report.Intake;
import org.guvoh.core.report.Rejected;
import org.guvoh.core.report.Report;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.ingest.ReportReader;
import org.guvoh.ingest.language.LanguageDetector;
import org.guvoh.ingest.unpack.Part;
import org.guvoh.language.LanguageReader;
import org.guvoh.language.SentenceParser;
import org.guvoh.names.NameFinder;
import org.guvoh.names.NameTables;
import org.guvoh.names.NamesInText;
import org.guvoh.names.TableLexicon;
import org.guvoh.store.sqlite.CaseFileException;

/**
 * What one worker does with one input: read it, parse its text, find names, extract claims.
 *
 * <p>Safe for many threads: they share one network, and each parses on its own. Opening it takes
 * about half a second and fails with a {@code LanguageSetupException} where the platform has no
 * library for it. Close it when all workers are done.
 */
public final class ReportExtraction implements AutoCloseable {
  private final PdfProcesses pdf = new PdfProcesses();
  private final ReportReader intake = new ReportReader(new LanguageDetector(), pdf);
  private final SentenceParser parser = SentenceParser.open();
  private final LanguageReader reader = new LanguageReader(parser);
  private final String engine;
  private final TableLexicon lexicon;
  private final NameFinder names;
  private final ClaimExtractor extractor;

  /** An extraction that goes by these names. */
  public ReportExtraction(UserNames known) {
    NameTables tables = known.tables();
    this.engine = known.engine();
    this.lexicon = new TableLexicon(tables);
    this.names = new NameFinder(tables, known.gazetteer());
    this.extractor = new ClaimExtractor(engine);
  }

  /** Name and version under which its records are kept. */
  public String engine() {
    return engine;
  }

  /** Reads a file; the name is the one shown to people. */
  public Intake read(Path file) {
    return intake.read(file, file.toString());
  }

  /** Reads a part of an archive, a feed, a mailbox or the like. */
  public Intake read(Part part) {
    return intake.read(part);
  }

  /** Reads bytes that came from somewhere else than a file. */
  public Intake read(byte[] payload, String shownName) {
    return intake.read(payload, shownName);
  }

  /**
   * What becomes of one input; a report that is known already is not extracted anew.
   *
   * <p>A fault of the program over one input is a refusal of that input, so that the rest is read.
   */
  public Outcome outcome(Source source, Predicate<ReportId> isKnown) {
    try {
      return source
          .read(this)
          .match(
              accepted -> outcome(accepted, source.acquisition(), isKnown),
              ReportExtraction::refused);
    } catch (CaseFileException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError fault) {
      return new Outcome.Refused(faulty(source, fault));
    }
  }

  private Outcome outcome(
      Intake.Accepted accepted, Acquisition acquisition, Predicate<ReportId> isKnown) {
    return isKnown.test(accepted.report().id())
        ? new Outcome.Known(accepted.report().id(), acquisition)
        : new Outcome.Extracted(accepted.payload(), extract(accepted.report()), acquisition);
  }

  private static Outcome refused(Intake.Refused refused) {
    return new Outcome.Refused(refused.rejected());
  }

  private static Rejected faulty(Source source, Throwable fault) {
    String name = source.shownName().isBlank() ? "an input without a name" : source.shownName();
    return new Rejected(
        name,
        "whole file",
        "program-fault",
        "the program failed on it (" + fault.toString().replaceAll("\\s+", " ") + ")",
        "This is a fault of the program, not your file: please report it; the rest is read.");
  }

  /** The extraction record of a report. */
  public ExtractionRecord extract(Report report) {
    AnnotatedText text = annotate(report);
    NamesInText found = names.find(text);
    return extractor.extract(report, text, found.actors(), found.places());
  }

  /** The text of a report with its sentences, trees and names. */
  public AnnotatedText annotate(Report report) {
    return reader.read(report.revision(), lexicon);
  }

  @Override
  public void close() {
    parser.close();
    pdf.close();
  }
}
