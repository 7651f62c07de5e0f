package org.guvoh.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guvoh.app.dossier.Dossier;
import org.guvoh.app.dossier.DossierBuilder;
import org.guvoh.app.dossier.HtmlRenderer;
import org.guvoh.app.dossier.JsonRenderer;
import org.guvoh.app.dossier.MarkdownRenderer;
import org.guvoh.app.reading.Progress;
import org.guvoh.app.reading.ReadingPipeline;
import org.guvoh.app.reading.ReadingSummary;
import org.guvoh.app.reading.ReportExtraction;
import org.guvoh.app.reading.Source;
import org.guvoh.app.register.UserNames;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Payload;
import org.guvoh.core.report.ReportId;
import org.guvoh.store.CaseFile;

/** The bundled sample, read into a case file. Reports go by the number their file begins with. */
final class SampleCase implements AutoCloseable {
  private static final ReportExtraction EXTRACTION = new ReportExtraction(UserNames.standard());

  private final CaseFile caseFile;

  private SampleCase(CaseFile caseFile) {
    this.caseFile = caseFile;
  }

  static SampleCase open(Path file) {
    return new SampleCase(CaseFile.open(file));
  }

  /** The names of the bundled files, in the order of the index. */
  static List<String> fileNames() {
    return new String(bytes("index.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  static List<Source> sources() {
    return new ArrayList<>(fileNames().stream().map(SampleCase::source).toList());
  }

  static List<Source> sourcesBackwards() {
    List<Source> sources = sources();
    Collections.reverse(sources);
    return sources;
  }

  static Source source(String name) {
    return new Source.OfBytes(Payload.of(bytes(name)), name);
  }

  static byte[] bytes(String name) {
    try (InputStream in =
        Objects.requireNonNull(Source.class.getResourceAsStream("/org/guvoh/app/sample/" + name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ReadingSummary read(List<Source> sources) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Progress progress = new Progress(nowhere, false, sources.size(), () -> 0);
    return new ReadingPipeline(EXTRACTION, caseFile, progress).read(sources::forEach, List.of());
  }

  CaseFile caseFile() {
    return caseFile;
  }

  /** The records by the number of their report. */
  Map<String, ExtractionRecord> records() {
    Map<String, ExtractionRecord> records = new LinkedHashMap<>();
    for (String name : fileNames()) {
      caseFile
          .findRecord(ReportId.ofPayload(bytes(name)))
          .ifPresent(record -> records.put(name.substring(0, 2), record));
    }
    return records;
  }

  /** The dossier in its three forms. */
  String dossier() {
    Dossier dossier =
        new DossierBuilder().build(caseFile.listIncidents(), caseFile, caseFile.listRejections());
    return new MarkdownRenderer().render(dossier)
        + new HtmlRenderer().render(dossier)
        + new JsonRenderer().render(dossier);
  }

  @Override
  public void close() {
    caseFile.close();
  }
}
