package org.guvoh.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.guvoh.store.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileProblemsTest {
  private static final String FILE_CANNOT_BE_USED = "claims incidents unknowns dossier";

  @TempDir Path folder;

  private void assertUnusable(Path file, String code, String words) throws IOException {
    byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    for (String command : FILE_CANNOT_BE_USED.split(" ")) {
      CommandRun run = CommandRun.of(command, "--case", file.toString());
      assertThat(run.exit()).as(command).isEqualTo(3);
      assertThat(run.out()).as(command).isEmpty();
      assertThat(run.err())
          .as(command)
          .startsWith("guvoh: ")
          .contains(file.getFileName().toString(), code, words)
          .doesNotContain("Exception");
      assertThat(run.err().lines()).as(command).hasSize(1);
    }
    if (Files.isRegularFile(file)) {
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
  }

  @Test
  void aMissingCaseFileIsNotMadeByLookingAtIt() throws IOException {
    Path missing = folder.resolve("missing.guvoh");
    assertUnusable(missing, "case-missing", "begin a case file with guvoh read");
    assertThat(missing).doesNotExist();
  }

  @Test
  void aFolderIsNoCaseFile() throws IOException {
    assertUnusable(folder, "case-directory", "Name a file in it");
  }

  @Test
  void aTextIsNoCaseFileAndStaysAsItIs() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "These are my notes. ".repeat(100));
    assertUnusable(text, "case-foreign", "Nothing in it was changed");
    CommandRun run = CommandRun.withInput("A report.", "read", "-", "--case", text.toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(text).content().startsWith("These are my notes.");
  }

  @Test
  void theDatabaseOfAnotherProgramIsNoCaseFileAndStaysAsItIs() throws Exception {
    Path foreign = folder.resolve("history.sqlite");
    makeForeign(foreign);
    assertUnusable(foreign, "case-foreign", "Nothing in it was changed");
  }

  private static void makeForeign(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("create table visits (url text)");
    }
  }

  @Test
  void whatIsOpenForWritingElsewhereCanBeReadAndIsNotWritten() {
    Path file = CommandRun.caseFile(folder);
    try (CaseFile held = CaseFile.open(file)) {
      assertThat(held.counts().reports()).isEqualTo(3);
      CommandRun writing =
          CommandRun.withInput("A report.", "read", "-", "--case", file.toString());
      assertThat(writing.exit()).isEqualTo(3);
      assertThat(writing.err()).contains("case-locked", "wait until that run has ended");
      assertThat(CommandRun.of("claims", "--case", file.toString()).exit()).isZero();
    }
    assertThat(CommandRun.withInput("A report.", "read", "-", "--case", file.toString()).exit())
        .isZero();
  }

  @Test
  void whatAnotherProcessHoldsIsSaidWithItsNumber() throws Exception {
    Path file = CommandRun.caseFile(folder);
    Process holder = HoldingProcess.start(file);
    try {
      CommandRun run = CommandRun.withInput("A report.", "read", "-", "--case", file.toString());
      assertThat(run.exit()).isEqualTo(3);
      assertThat(run.err()).contains("open for writing in process " + holder.pid());
      assertThat(CommandRun.of("incidents", "--case", file.toString()).exit()).isZero();
    } finally {
      holder.destroyForcibly().waitFor();
    }
    assertThat(CommandRun.withInput("A report.", "read", "-", "--case", file.toString()).exit())
        .isZero();
  }

  @Test
  void theDoctorFindsASoundFileSoundAndChangesNothing() throws IOException {
    Path file = CommandRun.caseFile(folder);
    byte[] before = Files.readAllBytes(file);
    CommandRun run = CommandRun.of("doctor", "--case", file.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("program: guvoh", "Java ", "sound: ").doesNotContain("problem");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void theDoctorSaysWhatIsWrongWithADamagedFileAndWhatToDo() throws IOException {
    Path file = CommandRun.caseFile(folder);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length / 4, bytes.length / 2, (byte) 0x55);
    Files.write(file, bytes);
    CommandRun run = CommandRun.of("doctor", "--case", file.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("problem: ", "case.guvoh");
    assertThat(run.err()).doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.guvoh", "notes.txt"})
  void theDoctorIsNotContentWithANamedFileThatIsNoCaseFile(String name) throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "These are my notes. ".repeat(100));
    CommandRun run = CommandRun.of("doctor", "--case", folder.resolve(name).toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("problem: ", name);
  }

  @Test
  void aResultIsNeverWrittenOverTheCaseFileNorIntoAFolder() throws IOException {
    Path file = CommandRun.caseFile(folder);
    byte[] before = Files.readAllBytes(file);
    CommandRun over = export(file, file);
    assertThat(over.exit()).isEqualTo(3);
    assertThat(over.err()).contains("the case file itself", "--out");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(export(file, folder).err()).contains("it is a folder", "Name a file in it");
    CommandRun nowhere = export(file, folder.resolve("no").resolve("such.csv"));
    assertThat(nowhere.exit()).isEqualTo(3);
    assertThat(nowhere.err()).contains("such.csv", "its folder is missing", "--out");
  }

  private static CommandRun export(Path file, Path out) {
    return CommandRun.of("export", "csv", "--case", file.toString(), "--out", out.toString());
  }

  @Test
  void aDemoIntoAFileSaysWhatIsInTheWay() throws IOException {
    Path file = Files.write(folder.resolve("taken"), "x".getBytes(StandardCharsets.UTF_8));
    CommandRun run = CommandRun.of("demo", "--no-serve", "--out", file.toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("taken", "in the way", "--out").doesNotContain("fault");
  }
}
