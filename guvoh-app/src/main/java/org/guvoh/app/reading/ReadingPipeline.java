package org.guvoh.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.guvoh.app.version.EngineVersion;
import org.guvoh.core.report.Rejected;
import org.guvoh.incidents.IncidentAnalysis;
import org.guvoh.store.CaseFile;
import org.guvoh.store.derived.DerivedContent;
import org.guvoh.store.evidence.AppendResult;
import org.guvoh.store.evidence.Entry;

/**
 * Inputs → reports → records → case file → incidents.
 *
 * <p>Inputs are numbered by their order, worked on by as many threads as there are processors, and
 * written in their order by one writer, one transaction per {@value #BATCH} reports. A bad input
 * becomes a rejection and the rest is read.
 */
public final class ReadingPipeline {
  private static final int BATCH = 48;

  private final ReportExtraction extraction;
  private final CaseFile caseFile;
  private final Progress progress;
  private final List<Entry> batch = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private AppendResult appended = new AppendResult(0, 0);

  public ReadingPipeline(ReportExtraction extraction, CaseFile caseFile, Progress progress) {
    this.extraction = extraction;
    this.caseFile = caseFile;
    this.progress = progress;
  }

  /** Reads what {@code sources} hands over, then judges the case file anew if anything changed. */
  public ReadingSummary read(Consumer<Consumer<Source>> sources, List<Rejected> refusedBefore) {
    rejected.addAll(refusedBefore);
    caseFile.useEngine(extraction.engine());
    int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
    try (OrderedWorkers<Source, Outcome> threads =
        new OrderedWorkers<>(workers, this::work, this::receive)) {
      sources.accept(source -> offer(source, threads));
      threads.drain();
    }
    flush();
    caseFile.appendRejections(extraction.engine(), rejected);
    judge(caseFile);
    progress.finished();
    return new ReadingSummary(appended.added(), appended.known(), rejected);
  }

  /** Resolves incidents anew unless those in the case file are current. */
  public static void judge(CaseFile caseFile) {
    if (!caseFile.derivedIsCurrent(EngineVersion.extraction())) {
      long generation = caseFile.generation();
      caseFile.replaceDerived(
          new DerivedContent(
              generation, EngineVersion.extraction(), new IncidentAnalysis().analyse(caseFile)));
    }
  }

  private void offer(Source source, OrderedWorkers<Source, Outcome> threads) {
    int parts =
        Unwrapping.forEach(
            source,
            part -> {
              if (part instanceof Source.OfProof proof) {
                caseFile.appendProof(proof.proof());
                progress.step();
              } else {
                threads.offer(part, part.size());
              }
            });
    progress.found(parts - 1);
  }

  private Outcome work(Source source) {
    return extraction.outcome(source, report -> caseFile.contains(report, extraction.engine()));
  }

  private void receive(Outcome outcome) {
    progress.step();
    outcome.match(
        extracted ->
            batch.add(
                new Entry(
                    extracted.payload(), extracted.record(), List.of(extracted.acquisition()))),
        this::known,
        refused -> rejected.add(refused.rejected()));
    if (batch.size() >= BATCH) {
      flush();
    }
  }

  private boolean known(Outcome.Known known) {
    caseFile.appendAcquisition(known.report(), known.acquisition());
    return count(new AppendResult(0, 1));
  }

  private boolean count(AppendResult result) {
    appended = appended.plus(result);
    return true;
  }

  private void flush() {
    if (!batch.isEmpty()) {
      count(caseFile.append(batch));
      batch.clear();
    }
  }
}
