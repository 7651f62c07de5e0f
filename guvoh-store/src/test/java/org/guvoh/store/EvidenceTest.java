package org.guvoh.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.guvoh.core.decision.Anchor;
import org.guvoh.core.decision.Decision;
import org.guvoh.core.report.Payload;
import org.guvoh.core.text.TextRevision;
import org.guvoh.store.evidence.Entry;
import org.guvoh.store.sqlite.CaseFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
  @TempDir Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void fileWithOneOfEach() {
    path = folder.resolve("case.guvoh");
    try (CaseFile file = CaseFile.open(path)) {
      file.append(List.of(Samples.entry(1)));
      file.appendRejections(Samples.ENGINE, List.of(Samples.rejection(1)));
      file.append(decision(Samples.entry(1), "attack", "accept"));
    }
  }

  private static Decision decision(Entry entry, String words, String action) {
    TextRevision text = entry.record().report().revision();
    return new Decision(
        "A. Reader",
        Instant.parse("2031-05-06T07:08:09.123Z"),
        new Anchor(entry.report(), text.hash(), Samples.find(text, words), "occurrence"),
        action,
        "",
        "two witnesses");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports",
        "text_revisions",
        "engines",
        "engine_uses",
        "extractions",
        "rejections",
        "decisions"
      })
  void evidenceCanNeitherBeChangedNorDeletedNorReplaced(String table) throws SQLException {
    List<String> before = Dump.evidence(path);
    String column = Dump.rows(path, "SELECT name FROM pragma_table_info('" + table + "')").get(1);
    for (String sql :
        List.of(
            "UPDATE " + table + " SET " + column + " = " + column,
            "DELETE FROM " + table,
            "UPDATE OR IGNORE " + table + " SET " + column + " = " + column)) {
      assertThatThrownBy(() -> Dump.tamper(path, sql)).hasMessageContaining("append-only");
    }
    Dump.tamper(path, "REPLACE INTO " + table + " SELECT * FROM " + table);
    assertThat(Dump.evidence(path)).isEqualTo(before);
  }

  @Test
  void anotherReportCannotTakeTheNumberOfOneThatIsThere() throws SQLException {
    List<String> before = Dump.evidence(path);
    Dump.tamper(
        path,
        "REPLACE INTO reports SELECT report_number, replace(report_id, '1', '2'), 'x', 'x', x'00'"
            + " FROM reports",
        "REPLACE INTO reports (report_id, media_type, encoding, payload)"
            + " SELECT report_id, 'x', 'x', x'00' FROM reports");
    assertThat(Dump.evidence(path)).isEqualTo(before);
  }

  @Test
  void whatAnEngineExtractedCountsAgainWhenItComesBack() {
    Entry first = Samples.entry(1);
    Entry later = Samples.entry(1, "later-engine 2");
    try (CaseFile file = CaseFile.open(path)) {
      file.useEngine(later.record().engine());
      file.append(List.of(later));
      assertThat(newestEngine(file, first)).isEqualTo(later.record().engine());
      long generation = file.generation();
      file.useEngine(Samples.ENGINE);
      assertThat(newestEngine(file, first)).isEqualTo(Samples.ENGINE);
      assertThat(file.generation()).isGreaterThan(generation);
      long after = file.generation();
      file.useEngine(Samples.ENGINE);
      assertThat(file.generation()).isEqualTo(after);
    }
  }

  private static String newestEngine(CaseFile file, Entry entry) {
    return file.findRecord(entry.report()).orElseThrow().engine();
  }

  @Test
  void decisionsComeBackInTheOrderTheyWereMade() {
    try (CaseFile file = CaseFile.open(path)) {
      file.append(decision(Samples.entry(1), "Ashgrove valley", "reject"));
      assertThat(file.listDecisions())
          .containsExactly(
              decision(Samples.entry(1), "attack", "accept"),
              decision(Samples.entry(1), "Ashgrove valley", "reject"));
    }
  }

  @Test
  void offsetsInTheFileCountCharactersAsPeopleDo() throws SQLException {
    assertThat(
            Dump.rows(
                path,
                "SELECT substr(text, passage_start + 1, passage_end - passage_start)"
                    + " FROM decisions JOIN text_revisions USING (revision_hash)"))
        .containsExactly("attack");
    assertThat(
            Dump.rows(
                path,
                "SELECT substr(text, json_extract(record, '$.events[0].trigger.start') + 1, 6)"
                    + " FROM extractions JOIN text_revisions USING (revision_hash)"))
        .containsExactly("attack");
  }

  @Test
  void aDecisionAboutAReportThatIsNotThereIsRefused() {
    try (CaseFile file = CaseFile.open(path)) {
      assertThatThrownBy(() -> file.append(decision(Samples.entry(2), "attack", "accept")))
          .isInstanceOf(CaseFileException.class)
          .hasMessageContaining("case-not-held")
          .hasMessageContaining(Samples.entry(2).report().toString());
      assertThat(file.listDecisions()).hasSize(1);
    }
  }

  @Test
  void aPayloadThatIsNotTheReportsIsRefused() {
    assertThatThrownBy(() -> new Entry(Payload.of(new byte[] {1}), Samples.entry(1).record()))
        .hasMessageContaining("not that of report");
  }

  @Test
  void theOverviewNamesTitleAndPublisher() throws SQLException {
    assertThat(Dump.rows(path, "SELECT title, publisher, published, language FROM report_overview"))
        .containsExactly("Night at post 1|Valley Courier|null|en");
  }
}
