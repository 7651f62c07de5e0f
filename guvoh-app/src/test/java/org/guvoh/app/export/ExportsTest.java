package org.guvoh.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.guvoh.app.dossier.Golden;
import org.guvoh.app.dossier.InventedCase;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;
import org.junit.jupiter.api.Test;

class ExportsTest {
  private final InventedCase invented = new InventedCase();

  private String csv() throws IOException {
    StringBuilder out = new StringBuilder();
    new CsvExport().write(List.of(invented.attack()), invented.ledger(), out);
    return out.toString();
  }

  @Test
  void theTableOfASmallCaseReadsAsWritten() throws IOException {
    Golden.compare(ExportsTest.class, "claims.csv", csv().replace("\r\n", "\n"));
  }

  @Test
  void rowsEndAsTheStandardAsksAndQuotesAreDoubled() throws IOException {
    assertThat(csv().split("\r\n", -1)).hasSize(12);
    assertThat(CsvCell.of("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
    assertThat(CsvCell.of("two\nlines")).isEqualTo("\"two\nlines\"");
  }

  @Test
  void noCellIsAFormula() throws IOException {
    assertThat(csv()).contains(",'=SUM(1) A convoy | left *Orsk*,").doesNotContain(",=SUM");
    assertThat(CsvCell.of("@cmd")).isEqualTo("'@cmd");
    assertThat(CsvCell.of("-1+2,\"x\"")).isEqualTo("\"'-1+2,\"\"x\"\"\"");
  }

  @Test
  void everyRowHasItsSpeaker() throws IOException {
    int speaker = ClaimColumns.NAMES.indexOf("speaker");
    invented
        .ledger()
        .forEachRecord(
            record ->
                record
                    .claims()
                    .forEach(
                        claim ->
                            assertThat(
                                    ClaimColumns.of(
                                            List.of(),
                                            record,
                                            org.guvoh.core.text.CodePointIndex.of(
                                                record.report().revision().text()),
                                            claim)
                                        .get(speaker))
                                .isNotBlank()));
  }

  @Test
  void aLineOfJsonReadsBackAsTheSameRecord() throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonlExport().write(invented.ledger(), out);
    List<ExtractionRecord> read = out.toString().lines().map(new ExtractionCodec()::read).toList();
    assertThat(read).hasSize(2);
    assertThat(read)
        .allSatisfy(
            record ->
                assertThat(invented.ledger().findRecord(record.report().id())).contains(record));
    assertThat(read.get(0).report().id()).isLessThan(read.get(1).report().id());
  }
}
