package org.guvoh.store.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.guvoh.core.decision.Anchor;
import org.guvoh.core.decision.Decision;
import org.guvoh.core.text.TextRevision;
import org.guvoh.store.CaseFile;
import org.guvoh.store.Dump;
import org.guvoh.store.Samples;
import org.guvoh.store.derived.DerivedContent;
import org.guvoh.store.evidence.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  @TempDir Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void aFileWithEverything() {
    path = folder.resolve("case.guvoh");
    Entry entry = Samples.entry(1);
    TextRevision text = entry.record().report().revision();
    try (CaseFile file = CaseFile.open(path)) {
      file.append(Samples.entries(0, 3));
      file.append(
          new Decision(
              "A. Reader",
              Instant.EPOCH,
              new Anchor(entry.report(), text.hash(), Samples.find(text, "attack"), "occurrence"),
              "accept",
              "",
              "two witnesses"));
      file.replaceDerived(
          new DerivedContent(
              file.generation(), "maker", List.of(Samples.incident(entry.record()))));
    }
  }

  @Test
  void anEngineThatCameBackIsCounted() {
    try (CaseFile file = CaseFile.open(path)) {
      file.useEngine("another 2");
      file.useEngine(Samples.ENGINE);
    }
    assertThat(CaseFile.doctor(path))
        .extracting(Finding::what)
        .contains("the generation counts right", "tables and guards are as they were made");
  }

  @Test
  void aSoundFileIsCalledSoundWithWhatWasChecked() {
    assertThat(CaseFile.doctor(path))
        .allMatch(finding -> finding.severity() == Finding.Severity.SOUND)
        .extracting(Finding::what)
        .contains(
            "version 3 of the case file",
            "3 reports whose bytes have their id",
            "3 extractions whose passages stand in their texts",
            "1 decisions whose passages stand in their texts",
            "incidents and indexes are current");
  }

  @Test
  void examiningChangesNothingNotEvenBesideAnOpenFile() throws IOException {
    byte[] before = Files.readAllBytes(path);
    CaseFile.doctor(path);
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
    try (CaseFile file = CaseFile.open(path)) {
      file.append(Samples.entries(3, 4));
      assertThat(CaseFile.doctor(path))
          .noneMatch(Finding::isProblem)
          .extracting(Finding::code)
          .contains("doctor-side-files");
      assertThat(file.append(Samples.entries(4, 5)).added()).isEqualTo(1);
    }
  }

  @Test
  void staleIncidentsAreWorthANote() {
    try (CaseFile file = CaseFile.open(path)) {
      file.append(Samples.entries(3, 4));
    }
    assertThat(CaseFile.doctor(path))
        .filteredOn(finding -> finding.severity() == Finding.Severity.NOTE)
        .extracting(Finding::what)
        .containsExactly("incidents and indexes are stale");
  }

  @Test
  void bytesThatWereExchangedAreFound() throws SQLException {
    assertProblem(
        "doctor-payloads",
        "report " + Samples.entry(1).report(),
        "DROP TRIGGER reports_unchanged",
        "UPDATE reports SET payload = x'00' WHERE report_id = '" + Samples.entry(1).report() + "'");
  }

  @Test
  void aTextThatWasEditedIsFound() throws SQLException {
    assertProblem(
        "doctor-texts",
        "text ",
        "DROP TRIGGER text_revisions_unchanged",
        "UPDATE text_revisions SET text = replace(text, 'Nobody', 'Anybody')");
  }

  @Test
  void anExtractionWhosePassagesDoNotStandInItsTextIsFound() throws SQLException {
    assertProblem(
        "doctor-extractions",
        "extraction of report ",
        "DROP TRIGGER extractions_unchanged",
        "UPDATE extractions SET record = replace(record, '\"attack\"', '\"attach\"')");
  }

  @Test
  void anExtractionWithAnOffsetBeyondItsTextIsFound() throws SQLException {
    assertProblem(
        "doctor-extractions",
        "extraction of report ",
        "DROP TRIGGER extractions_unchanged",
        "UPDATE extractions SET record = json_set(record, '$.events[0].trigger.end', 99999)");
  }

  @Test
  void anIncidentThatIsNoIncidentIsFound() throws SQLException {
    assertProblem("case-damaged", path.toString(), "UPDATE incidents SET incident = '{\"id\": 7}'");
  }

  @Test
  void aRecordThatIsNoRecordIsFound() throws SQLException {
    assertProblem(
        "doctor-extractions",
        "extraction of report ",
        "DROP TRIGGER extractions_unchanged",
        "UPDATE extractions SET record = '[]'");
  }

  @Test
  void aDecisionMovedToOtherWordsIsFound() throws SQLException {
    assertProblem(
        "doctor-decisions",
        "decision 1",
        "DROP TRIGGER decisions_unchanged",
        "UPDATE decisions SET passage_start = passage_start + 1, passage_end = passage_end + 1");
    assertProblem("doctor-decisions", "decision 1", "UPDATE decisions SET passage_end = 99999");
    try (CaseFile file = CaseFile.openForReading(path)) {
      assertThatThrownBy(file::listDecisions)
          .hasMessageContaining("case-damaged")
          .hasMessageContaining("decision 1 cannot be read");
    }
  }

  @Test
  void aGuardThatWasRemovedIsFound() throws SQLException {
    assertProblem("doctor-schema", "trigger reports_undeleted", "DROP TRIGGER reports_undeleted");
  }

  @Test
  void aReportThatWasRemovedIsFound() throws SQLException {
    assertProblem(
        "doctor-references",
        "extractions row ",
        "PRAGMA foreign_keys = OFF",
        "DROP TRIGGER reports_undeleted",
        "DELETE FROM reports WHERE report_id = '" + Samples.entry(1).report() + "'");
  }

  @Test
  void aPageThatWasOverwrittenIsFound() throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(path.toFile(), "rw")) {
      for (long at = 4_096; at < raw.length(); at += 4_096) {
        raw.seek(at);
        raw.write(new byte[] {99, 99, 99, 99});
      }
    }
    assertThat(CaseFile.doctor(path)).anyMatch(Finding::isProblem);
  }

  @Test
  void aFileThatCannotBeOpenedIsOneProblemWithWords() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), "not a case file at all");
    assertThat(CaseFile.doctor(other))
        .singleElement()
        .matches(Finding::isProblem)
        .extracting(Finding::message)
        .asString()
        .contains("other.txt", "case-foreign", "Nothing in it was changed");
  }

  private void assertProblem(String code, String where, String... tampering) throws SQLException {
    Dump.tamper(path, tampering);
    assertThat(CaseFile.doctor(path))
        .filteredOn(Finding::isProblem)
        .anyMatch(found -> found.code().equals(code) && found.where().startsWith(where));
  }
}
