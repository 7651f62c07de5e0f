package org.guvoh.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guvoh.app.register.UserNames;
import org.guvoh.core.report.Payload;
import org.guvoh.core.report.Rejected;
import org.guvoh.core.report.ReportId;
import org.guvoh.store.CaseFile;
import org.guvoh.store.sqlite.CaseFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ReadingPipelineTest {
  private static final ReportExtraction EXTRACTION = new ReportExtraction(UserNames.standard());

  /** The program cannot say of which file it speaks when a refused input has no name: a fault. */
  private static final Source FAULTY = new Source.OfBytes(Payload.of(new byte[0]), "");

  @TempDir Path folder;

  private static Source report(int number) {
    return new Source.OfBytes(
        Payload.of(text(number).getBytes(StandardCharsets.UTF_8)), number + ".txt");
  }

  private static String text(int number) {
    return "On 4 May, "
        + number
        + " people were killed in the village of Ordenka, the police said.\n";
  }

  private static ReadingSummary read(CaseFile caseFile, List<Source> sources) {
    return read(caseFile, sources, List.of());
  }

  private static ReadingSummary read(
      CaseFile caseFile, List<Source> sources, List<Rejected> before) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Progress progress = new Progress(nowhere, false, sources.size(), () -> 0);
    return new ReadingPipeline(EXTRACTION, caseFile, progress).read(sources::forEach, before);
  }

  private CaseFile open() {
    return CaseFile.open(folder.resolve("case.guvoh"));
  }

  @Test
  void moreReportsThanOneTransactionAndOneWindowAreAllKept() {
    try (CaseFile caseFile = open()) {
      List<Source> sources = IntStream.range(0, 130).mapToObj(ReadingPipelineTest::report).toList();
      assertThat(read(caseFile, sources).added()).isEqualTo(130);
      assertThat(caseFile.counts().reports()).isEqualTo(130);
      assertThat(
              caseFile.findRecord(ReportId.ofPayload(text(129).getBytes(StandardCharsets.UTF_8))))
          .isPresent();
    }
  }

  @Test
  void refusalsAreToldInTheOrderOfTheInputsAfterThoseFoundBefore() {
    Rejected before =
        new Rejected("gone", "whole file", "input-not-found", "is not there", "Look.");
    try (CaseFile caseFile = open()) {
      List<Source> sources = new ArrayList<>();
      IntStream.range(0, 20)
          .forEach(
              number ->
                  sources.add(new Source.OfBytes(Payload.of(new byte[0]), "empty " + number)));
      List<String> files =
          read(caseFile, sources, List.of(before)).rejected().stream().map(Rejected::file).toList();
      assertThat(files.get(0)).isEqualTo("gone");
      assertThat(files.subList(1, 21))
          .isEqualTo(IntStream.range(0, 20).mapToObj(number -> "empty " + number).toList());
    }
  }

  @Test
  void aFaultOverOneInputIsARefusalAndTheRestIsRead() {
    try (CaseFile caseFile = open()) {
      ReadingSummary summary = read(caseFile, List.of(report(1), FAULTY, report(2)));
      assertThat(summary.added()).isEqualTo(2);
      assertThat(summary.rejected())
          .singleElement()
          .satisfies(
              refused -> {
                assertThat(refused.code()).isEqualTo("program-fault");
                assertThat(refused.message()).contains("not your file").doesNotContain("\n");
              });
      assertThat(caseFile.listRejections()).isEqualTo(summary.rejected());
    }
  }

  @Test
  void aCaseFileThatFailsIsToldAsSuchAndIsNoFaultOfAnInput() {
    CaseFile caseFile = open();
    read(caseFile, List.of(report(1)));
    caseFile.close();
    try (CaseFile reading = CaseFile.openForReading(folder.resolve("case.guvoh"))) {
      assertThatThrownBy(() -> read(reading, List.of(report(2))))
          .isInstanceOf(CaseFileException.class)
          .hasMessageContaining("case.guvoh");
    }
  }

  @Test
  void copiesWithinOneRunAreOneReport() {
    try (CaseFile caseFile = open()) {
      List<Source> sources = new ArrayList<>();
      IntStream.range(0, 60).forEach(copy -> sources.add(report(7)));
      ReadingSummary summary = read(caseFile, sources);
      assertThat(summary.added()).isEqualTo(1);
      assertThat(summary.known()).isEqualTo(59);
    }
  }

  @Test
  void incidentsAreJudgedAnewOnlyWhenSomethingWasAdded() {
    try (CaseFile caseFile = open()) {
      read(caseFile, List.of(report(1)));
      long generation = caseFile.generation();
      read(caseFile, List.of(report(1)));
      assertThat(caseFile.generation()).isEqualTo(generation);
      assertThat(caseFile.listIncidents()).isNotEmpty();
    }
  }
}
