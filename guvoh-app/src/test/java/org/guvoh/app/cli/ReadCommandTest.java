package org.guvoh.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guvoh.core.record.ExtractionCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReadCommandTest {
  private static final String GOOD = "01-wire-first-report.txt";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("case.guvoh");
  }

  private CommandRun read(String... inputs) {
    String[] arguments = new String[inputs.length + 3];
    System.arraycopy(inputs, 0, arguments, 3, inputs.length);
    arguments[0] = "read";
    arguments[1] = "--case";
    arguments[2] = file.toString();
    return CommandRun.of(arguments);
  }

  @Test
  void aFolderOfGoodReportsIsReadWithExitCodeZero() {
    CommandRun run = read(CommandRun.sample(folder.resolve("in"), GOOD).toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("read 1 new, 0 known already, 0 refused");
    assertThat(file).isRegularFile();
    assertThat(folder.resolve("case.guvoh-lock")).doesNotExist();
    assertThat(folder.resolve("case.guvoh-wal")).doesNotExist();
  }

  @Test
  void badFilesAreRefusedEachWithItsReasonAndRemedyAndTheRestIsRead() throws IOException {
    Path in = CommandRun.sample(folder.resolve("in"), GOOD);
    Files.write(in.resolve("a-empty.txt"), new byte[0]);
    Files.write(in.resolve("b-binary.txt"), new byte[] {1, 0, 2, 0, 3, 0, 4, 0, 5, 0});
    Files.write(
        in.resolve("c-broken.txt"),
        "The ministry said: \u00ff\u0081\u008d four people were killed."
            .getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(
        in.resolve("d-frame.html"),
        "<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav></body></html>");
    CommandRun run = read(in.toString(), in.resolve("gone.txt").toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("read 1 new, 0 known already, 5 refused");
    assertRefused(run, "a-empty.txt", "input-empty", "Fetch or save it again");
    assertRefused(run, "b-binary.txt", "format-binary", "Save the report as plain text");
    assertRefused(run, "c-broken.txt", "encoding-", "save it as UTF-8");
    assertRefused(run, "d-frame.html", "html-without-text", "Save the article itself");
    assertRefused(run, "gone.txt", "input-not-found", "Check the path");
  }

  private static void assertRefused(CommandRun run, String name, String code, String remedy) {
    assertThat(run.err().lines().filter(line -> line.contains(name)).toList())
        .singleElement()
        .asString()
        .startsWith("not read: ")
        .contains(code)
        .containsIgnoringCase(remedy);
  }

  @Test
  void readingTheSameAgainSaysThatItIsKnown() {
    String in = CommandRun.sample(folder.resolve("in"), GOOD).toString();
    read(in);
    CommandRun again = read(in);
    assertThat(again.exit()).isZero();
    assertThat(again.err()).contains("read 0 new, 1 known already, 0 refused");
  }

  @Test
  void theSummaryAsJsonCountsAndNamesWhatWasRefused() throws IOException {
    Path in = CommandRun.sample(folder.resolve("in"), GOOD);
    Files.write(in.resolve("empty.txt"), new byte[0]);
    JsonNode summary = ExtractionCodec.plainMapper().readTree(read("--json", in.toString()).out());
    assertThat(summary.get("added").intValue()).isEqualTo(1);
    assertThat(summary.get("known").intValue()).isZero();
    assertThat(summary.get("rejected").get(0).get("file").stringValue()).endsWith("empty.txt");
  }

  @Test
  void aDashIsStandardInput() {
    CommandRun run =
        CommandRun.withInput(
            "On 4 May four people were killed in Ordenka, the police said.\n",
            "read",
            "-",
            "--case",
            file.toString());
    assertThat(run.exit()).isZero();
    assertThat(CommandRun.of("claims", "--case", file.toString()).out()).contains("killed");
  }

  @Test
  void emptyStandardInputIsRefusedByName() {
    CommandRun run = CommandRun.withInput("", "extract", "-");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("not read: standard input", "input-empty");
  }

  @Test
  void aCaseFileInsideTheFolderThatIsReadIsNoReport() {
    CommandRun.sample(folder, GOOD);
    assertThat(read(folder.toString()).exit()).isZero();
    CommandRun again = read(folder.toString());
    assertThat(again.err()).contains("read 0 new, 1 known already, 0 refused");
    assertThat(again.exit()).isZero();
  }

  @Test
  void aNameWithLineBreaksIsToldOnOneLine() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.write(in.resolve("two\nlines\u001b[2J.txt"), new byte[0]);
    CommandRun run = read(in.toString());
    assertThat(run.err().lines().filter(line -> line.startsWith("not read: "))).hasSize(1);
    assertThat(run.err()).contains("input-empty").doesNotContain("\u001b");
    assertThat(run.err().lines()).hasSize(2);
  }

  @Test
  void aMistypedFolderBeginsNoCaseFile() {
    CommandRun run = read(folder.resolve("mistyped").toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("mistyped", "input-not-found", "no case file was begun");
    assertThat(file).doesNotExist();
  }

  @Test
  void anEmptyFolderIsSaidToHoldNothing() throws IOException {
    CommandRun run = read(Files.createDirectories(folder.resolve("in")).toString());
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("nothing to read was found");
  }
}
