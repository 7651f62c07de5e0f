package org.guvoh.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @Test
  void withoutACommandItSaysThatOneIsMissingAndListsThem() {
    CommandRun run = CommandRun.of();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("a command is missing", "demo", "read", "dossier", "doctor");
  }

  @Test
  void aMistypedCommandIsAnsweredWithTheOneThatIsMeant() {
    CommandRun run = CommandRun.of("dosier");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("dosier", "dossier");
  }

  @Test
  void aMistypedOptionIsNamedWithTheUsageOfItsCommand() {
    CommandRun run = CommandRun.of("claims", "--jsn");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--jsn", "--json", "Usage: guvoh claims");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "extract", "export"})
  void aMissingArgumentIsNamedWithAnExample(String command) {
    CommandRun run = CommandRun.of(command);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("Missing required parameter", "Example", "guvoh " + command);
  }

  @Test
  void aFormThatDoesNotExistIsAnsweredWithThoseThatDo() {
    CommandRun run = CommandRun.of("export", "xml");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("xml").containsIgnoringCase("jsonl, csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "read",
        "extract",
        "incidents",
        "claims",
        "unknowns",
        "dossier",
        "export",
        "doctor"
      })
  void everyCommandHasHelpWithItsUsageAnExampleAndItsDefaults(String command) {
    CommandRun run = CommandRun.of(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Usage: guvoh " + command, "Example", "  guvoh " + command);
    if (run.out().contains("--case")) {
      assertThat(run.out()).contains("default: case.guvoh");
    }
  }

  @Test
  void theHelpNamesTheExitCodesAndWhereToBegin() {
    CommandRun run = CommandRun.of("--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Exit codes", "guvoh demo", "guvoh read");
  }

  @Test
  void theVersionNamesTheExtractionThatRecordsAreKeptUnder() {
    assertThat(CommandRun.of("--version").out()).contains("guvoh ", "extraction ");
  }

  @Test
  void aReaderThatGoesAwayIsNoFault(@TempDir Path folder) {
    Path file = CommandRun.caseFile(folder);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream gone = new PrintStream(new Gone(), false, StandardCharsets.UTF_8);
    int exit =
        new CommandLineRunner(
                new ByteArrayInputStream(new byte[0]),
                gone,
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run("export", "jsonl", "--case", file.toString());
    assertThat(exit).isLessThan(70);
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("fault", "Exception");
  }

  /** The pipe of {@code guvoh export jsonl | head -1} after head has ended. */
  private static final class Gone extends OutputStream {
    @Override
    public void write(int single) throws IOException {
      throw new IOException("Broken pipe");
    }
  }
}
