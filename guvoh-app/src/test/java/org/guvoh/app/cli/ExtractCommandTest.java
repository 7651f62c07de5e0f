package org.guvoh.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  private static final Path SCHEMA =
      Path.of("..", "docs", "reference", "extraction-record.schema.json");

  @TempDir Path folder;

  private String folderOfTwo() {
    return CommandRun.sample(
            folder, "01-wire-first-report.txt", "06-courier-convoy.html", "08-hospital-list.txt")
        .toString();
  }

  @Test
  void everyReportIsOneLineThatReadsBackAndWritesAsTheSame() {
    CommandRun run = CommandRun.of("extract", folderOfTwo());
    List<String> lines = run.out().lines().toList();
    List<ExtractionRecord> records = lines.stream().map(new ExtractionCodec()::read).toList();
    assertThat(records).hasSize(2).noneMatch(record -> record.claims().isEmpty());
    assertThat(records.stream().map(new ExtractionCodec()::write).toList()).isEqualTo(lines);
  }

  @Test
  void whatIsRefusedIsSaidBesideAndTheExitCodeTells() {
    CommandRun run = CommandRun.of("extract", folderOfTwo());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("not read: ", "08-hospital-list.txt", "PDF");
  }

  @Test
  void everyLineFitsThePublishedSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    assertThat(CommandRun.of("extract", folderOfTwo()).out().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
  }

  @Test
  void nothingIsKept() throws IOException {
    CommandRun.of("extract", folderOfTwo());
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }
}
