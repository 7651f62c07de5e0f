package org.guvoh.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guvoh.app.register.ActorFiles;
import org.guvoh.app.register.RegisterFolder;
import org.guvoh.app.register.UserNames;
import org.guvoh.app.version.EngineVersion;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Payload;
import org.guvoh.core.report.ReportId;
import org.guvoh.names.actor.Actor;
import org.guvoh.names.gazetteer.GazetteerFolder;
import org.guvoh.store.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserNamesTest {
  private static final byte[] REPORT =
      "On 4 May the Lions of Hulmat attacked a post, the police said.\n"
          .getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private ActorFiles files() {
    return new ActorFiles(new RegisterFolder(folder));
  }

  private UserNames names() {
    return new UserNames(GazetteerFolder.standard(), files());
  }

  private void addLions() {
    Actor lions =
        Actor.named("mine:1", "Lions of Hulmat", ActorKind.GROUP, List.of(), "a test", "mine");
    files().store("mine", List.of(lions));
  }

  private ReadingSummary read(CaseFile caseFile) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    try (ReportExtraction extraction = new ReportExtraction(names())) {
      Source source = new Source.OfBytes(Payload.of(REPORT), "report.txt");
      return new ReadingPipeline(extraction, caseFile, new Progress(nowhere, false, 1, () -> 0))
          .read(sources -> sources.accept(source), List.of());
    }
  }

  private static Optional<String> group(CaseFile caseFile) {
    ExtractionRecord record = caseFile.findRecord(ReportId.ofPayload(REPORT)).orElseThrow();
    return record.mentions().actors().stream()
        .filter(actor -> actor.passage().exact().equals("Lions of Hulmat"))
        .flatMap(actor -> actor.actor().id().stream())
        .findFirst();
  }

  @Test
  void whereNothingWasAddedTheEngineIsThatOfTheBuild() {
    assertThat(names().engine()).isEqualTo(EngineVersion.extraction());
  }

  @Test
  void aReportIsReadAnewWhenAnActorWasImportedAndKnownWhenTheListIsGone() throws IOException {
    try (CaseFile caseFile = CaseFile.open(folder.resolve("case.guvoh"))) {
      assertThat(read(caseFile).added()).isEqualTo(1);
      assertThat(group(caseFile)).isEmpty();
      addLions();
      assertThat(read(caseFile).added()).isEqualTo(1);
      assertThat(group(caseFile)).contains("mine:1");
      Files.delete(new RegisterFolder(folder).actors().resolve("mine.tsv"));
      assertThat(read(caseFile).known()).isEqualTo(1);
      assertThat(group(caseFile)).isEmpty();
    }
  }

  @Test
  void aMergedActorIsReadAsTheOneThatStays() throws IOException {
    addLions();
    String before = names().engine();
    Files.writeString(
        new RegisterFolder(folder).actors().resolve("decisions.tsv"),
        "at\tby\taction\tkept\tmerged\treason\tmerged_at\tmerged_by\tmerged_reason\n"
            + decision("iskp", "mine:1"));
    assertThat(names().engine()).isNotEqualTo(before);
    try (CaseFile caseFile = CaseFile.open(folder.resolve("case.guvoh"))) {
      read(caseFile);
      assertThat(group(caseFile)).contains("iskp");
    }
  }

  @Test
  void aDecisionThatNoLongerFitsIsToldAndStopsNothing() throws IOException {
    Files.createDirectories(new RegisterFolder(folder).actors());
    Files.writeString(
        new RegisterFolder(folder).actors().resolve("decisions.tsv"),
        "at\tby\taction\tkept\tmerged\treason\tmerged_at\tmerged_by\tmerged_reason\n"
            + decision("iskp", "gone:1"));
    assertThat(names().tables().actors().findActor("iskp")).isPresent();
    assertThat(files().decisions())
        .singleElement()
        .satisfies(taken -> assertThat(taken.unfit()).contains("no actor gone:1"));
  }

  @Test
  void aBrokenLineOfAListIsToldWithFileAndLine() throws IOException {
    addLions();
    Path list = new RegisterFolder(folder).actors().resolve("mine.tsv");
    Files.writeString(list, Files.readString(list).replace("GROUP", "TROUP"));
    assertThatThrownBy(() -> names().tables())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("mine.tsv, line 3")
        .hasMessageContaining("TROUP");
  }

  private static String decision(String kept, String merged) {
    Instant at = Instant.parse("2031-05-06T07:08:09Z");
    return String.join("\t", at.toString(), "A. Reader", "MERGE", kept, merged, "a test")
        + "\t"
        + String.join("\t", at.toString(), "A. Reader", "a test")
        + "\n";
  }
}
