package org.guvoh.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.statement.Manner;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The worked example of docs/reference. */
class ExtractionRecordExampleTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final ExtractionCodec CODEC = new ExtractionCodec();
  private static final String EXAMPLE = ReferencePages.read("example.json");
  private static final ExtractionRecord RECORD = CODEC.read(EXAMPLE);

  @Test
  void theExampleIsARecord() {
    assertThat(ReferencePages.objections(EXAMPLE)).isEmpty();
  }

  @Test
  void theCodecWritesTheExampleAsItStands() {
    assertThat(JSON.readTree(CODEC.write(RECORD))).isEqualTo(JSON.readTree(EXAMPLE));
  }

  @Test
  void theExampleIsOfTheReportBesideIt() {
    String report = ReferencePages.read("example.txt");
    assertThat(RECORD.report().id())
        .isEqualTo(ReportId.ofPayload(report.getBytes(StandardCharsets.UTF_8)));
    assertThat(report).endsWith("\n\n" + RECORD.report().revision().text()).contains("(FICTION)");
  }

  @Test
  void theExampleShowsANestedChainADenialTollsAndAnOpenQuestion() {
    assertThat(claim("c1").chain().links()).hasSize(3);
    assertThat(claim("c5").content()).isInstanceOf(ClaimContent.Toll.class);
    assertThat(claim("c7").chain().innermost().manner()).isEqualTo(Manner.DENIES);
    assertThat(claim("c8").content()).isInstanceOf(ClaimContent.Open.class);
  }

  private static Claim claim(String id) {
    return RECORD.claims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
