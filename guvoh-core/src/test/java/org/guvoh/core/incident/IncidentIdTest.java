package org.guvoh.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.guvoh.core.Sha256;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.text.CodePointIndex;
import org.guvoh.core.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentIdTest {
  private static final String TEXT = "🛰 The mill was attacked, then attacked again.";
  private static final ReportId REPORT = report("one");

  @Test
  void theIdDependsOnReportSpanInCodePointsAndWordsAlone() {
    IncidentId id = id(REPORT, TEXT, TEXT.indexOf("attacked"));
    assertThat(id.value())
        .isEqualTo(Sha256.ofText(REPORT + ":15:23:attacked").abbreviated())
        .hasSize(12);
  }

  @Test
  void anotherReportOrAnotherPlaceInItGivesAnotherId() {
    int first = TEXT.indexOf("attacked");
    IncidentId id = id(REPORT, TEXT, first);
    assertThat(id(report("two"), TEXT, first)).isNotEqualTo(id);
    assertThat(id(REPORT, TEXT, TEXT.lastIndexOf("attacked"))).isNotEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0123456789a", "0123456789abc", "0123456789AB", "0123456789ax"})
  void whatIsNoIdIsRefused(String value) {
    assertThatThrownBy(() -> new IncidentId(value)).hasMessageContaining("twelve hexadecimal");
  }

  private static IncidentId id(ReportId report, String text, int start) {
    Passage trigger = Passage.of(text, start, start + "attacked".length());
    return IncidentId.of(report, trigger, CodePointIndex.of(text));
  }

  private static ReportId report(String payload) {
    return ReportId.ofPayload(payload.getBytes(StandardCharsets.UTF_8));
  }
}
