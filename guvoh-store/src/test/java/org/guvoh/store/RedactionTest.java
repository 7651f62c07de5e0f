package org.guvoh.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.guvoh.core.report.Acquisition;
import org.guvoh.core.report.ReportId;
import org.guvoh.store.doctor.Finding;
import org.guvoh.store.evidence.Entry;
import org.guvoh.store.redaction.Redaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactionTest {
  private static final String TEXT =
      "1: attack in the Ashgrove valley.\nIlka Sorren said so. SORREN fled.";
  @TempDir Path folder;
  private Path path;
  private ReportId report;

  @BeforeEach
  void twoReports() {
    path = folder.resolve("case.guvoh");
    Entry named = Samples.entry(TEXT, 1, Samples.ENGINE);
    report = named.report();
    Acquisition acquisition =
        Acquisition.of(Acquisition.Way.FETCHED, "ilka-sorren.html", "")
            .fetched("https://x.example/ilka-sorren", "2031-04-12T10:00:00Z", List.of("X: Sorren"));
    try (CaseFile file = CaseFile.open(path)) {
      file.append(
          List.of(
              new Entry(named.payload(), named.record(), List.of(acquisition)), Samples.entry(2)));
    }
  }

  private Redaction redaction(Redaction.Extent extent) {
    return new Redaction(
        report, extent, "Ann", Instant.parse("2031-05-01T10:00:00Z"), "a witness asked");
  }

  private String bytes() throws IOException {
    return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)
        .toLowerCase(java.util.Locale.ROOT);
  }

  @Test
  void blackedWordsAreNowhereInTheFileAndTheRestStands() throws IOException {
    assertThat(bytes()).contains("sorren");
    try (CaseFile file = CaseFile.open(path)) {
      file.blackOut(redaction(Redaction.Extent.WORDS), List.of("Ilka Sorren", "Sorren"));
      String text = file.findRecord(report).orElseThrow().report().revision().text();
      assertThat(text)
          .isEqualTo("1: attack in the Ashgrove valley.\n███████████ said so. ██████ fled.");
      assertThat(file.listRedactions()).containsExactly(redaction(Redaction.Extent.WORDS));
      assertThat(file.contains(report, "an engine to come")).isTrue();
    }
    assertThat(bytes()).doesNotContain("sorren").contains("ashgrove");
    assertThat(CaseFile.doctor(path)).noneMatch(Finding::isProblem);
  }

  @Test
  void anErasedReportLeavesItsHashReasonDateAndNameOnly() throws IOException {
    try (CaseFile file = CaseFile.open(path)) {
      file.erase(redaction(Redaction.Extent.ERASED));
      assertThat(file.findRecord(report)).isEmpty();
      assertThat(file.counts().reports()).isEqualTo(2);
      Entry again = Samples.entry(TEXT, 1, Samples.ENGINE);
      file.append(List.of(again));
      assertThat(file.findRecord(report)).isEmpty();
    }
    assertThat(bytes())
        .doesNotContain("sorren")
        .doesNotContain("1: attack")
        .contains(report.toString())
        .contains("a witness asked")
        .contains("2031-05-01");
    assertThat(CaseFile.doctor(path)).noneMatch(Finding::isProblem);
  }

  @Test
  void evidenceCannotBeChangedWithoutARedaction() {
    assertThatThrownBy(() -> Dump.tamper(path, "UPDATE reports SET payload = x''"))
        .hasMessageContaining("append-only");
    try (CaseFile file = CaseFile.open(path)) {
      assertThatThrownBy(
              () -> file.blackOut(redaction(Redaction.Extent.WORDS), List.of("an", "it")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("too short");
    }
  }
}
