package org.guvoh.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ResultCommandsTest {
  @TempDir static Path folder;
  private static String file;

  @BeforeAll
  static void read() {
    file = CommandRun.caseFile(folder).toString();
  }

  private static CommandRun run(String command, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = command;
    arguments[1] = "--case";
    arguments[2] = file;
    System.arraycopy(more, 0, arguments, 3, more.length);
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.err()).doesNotContain("Exception", "fault");
    return run;
  }

  @ParameterizedTest
  @ValueSource(strings = {"incidents", "claims", "unknowns", "doctor"})
  void jsonIsOneValueALine(String command) {
    CommandRun run = run(command, "--json");
    assertThat(run.exit()).isZero();
    List<JsonNode> values =
        run.out().lines().map(line -> ExtractionCodec.plainMapper().readTree(line)).toList();
    assertThat(values).isNotEmpty().allMatch(JsonNode::isObject);
  }

  @Test
  void aDossierAsJsonIsOneValue() {
    JsonNode dossier = ExtractionCodec.plainMapper().readTree(run("dossier", "--json").out());
    assertThat(dossier.get("incidents").isArray()).isTrue();
  }

  @Test
  void whyPrintsTheRuleAndTheRowsBehindEveryClaim() {
    String words = run("claims", "--why").out();
    long claims = words.lines().filter(line -> line.startsWith("    report ")).count();
    assertThat(claims).isPositive();
    assertThat(words.lines().filter(line -> line.startsWith("    why: rule '")))
        .hasSize((int) claims)
        .allMatch(line -> line.contains("; rows ") && line.contains("; engine guvoh"));
    assertThat(run("claims").out()).doesNotContain("why:");
    assertThat(run("unknowns", "--why").out()).contains("why: rule '");
    assertThat(run("incidents", "--why").out()).contains("joined: report ");
  }

  @Test
  void everyClaimIsPrintedWithItsSpeakerAndItsSentence() {
    assertThat(run("claims", "--field", "killed attackers").out())
        .contains("killed attackers: 4")
        .contains("Ministry of Frontier Affairs of Ozmerra says")
        .contains("“Four assailants and one border guard were killed");
  }

  @Test
  void claimsAreChosenByIncidentReportAndField() {
    JsonNode first = first(run("claims", "--json", "--field", "killed").out());
    String report = first.get("report").stringValue();
    String incident = first.get("incident").stringValue();
    assertThat(run("claims", "--json", "--report", report.substring(0, 10)).out().lines())
        .isNotEmpty()
        .allMatch(line -> line.contains(report));
    assertThat(run("claims", "--json", "--incident", incident.substring(0, 10)).out().lines())
        .isNotEmpty()
        .allMatch(line -> line.contains(incident));
  }

  private static JsonNode first(String lines) {
    return ExtractionCodec.plainMapper().readTree(lines.lines().findFirst().orElseThrow());
  }

  @Test
  void anAnswerWithNothingInItSaysSo() {
    CommandRun run = run("claims", "--field", "no such field");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no claim fits");
  }

  @ParameterizedTest
  @CsvSource({
    "incidents, zzzz, 'guvoh incidents'",
    "dossier, zzzz, 'guvoh incidents'",
    "claims, --incident=zzzz, 'guvoh incidents'",
    "claims, --report=zzzz, 'guvoh claims'"
  })
  void anUnknownIdIsSaidToBeUnknown(String command, String argument, String remedy) {
    CommandRun run = run(command, argument);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("there is no", "zzzz", remedy);
  }

  @ParameterizedTest
  @CsvSource({"html, <!DOCTYPE html>", "md, #", "json, {", "txt, "})
  void aDossierHasTheFormOfItsNameAndIsTheSameEveryTime(String extension, String beginning)
      throws IOException {
    Path first = folder.resolve("first." + extension);
    Path second = folder.resolve("second." + extension);
    assertThat(run("dossier", "all", "--out", first.toString()).exit()).isZero();
    assertThat(run("dossier", "all", "--out", second.toString()).exit()).isZero();
    assertThat(first).hasSameBinaryContentAs(second);
    assertThat(Files.readString(first))
        .startsWith(beginning == null ? "" : beginning)
        .contains("Ministry of Frontier Affairs");
    assertThat(folder.resolve("first." + extension + ".part")).doesNotExist();
  }

  @Test
  void aDossierOfOneIncidentSpeaksOfThatIncidentOnly() {
    List<JsonNode> incidents =
        run("incidents", "--json")
            .out()
            .lines()
            .map(ExtractionCodec.plainMapper()::readTree)
            .toList();
    assertThat(incidents).hasSizeGreaterThan(1);
    String wanted = incidents.get(0).get("id").stringValue();
    String other = incidents.get(1).get("id").stringValue();
    assertThat(run("dossier", wanted.substring(0, 12)).out())
        .contains(wanted.substring(0, 12))
        .doesNotContain(other.substring(0, 12));
  }

  @Test
  void theExportAsCsvHasOneRowForEveryClaim() {
    String csv = run("export", "csv").out();
    long claims = run("claims", "--json").out().lines().count();
    assertThat(csv).startsWith("incident,").contains("\r\n");
    assertThat(csv.split("\r\n")).hasSizeGreaterThan((int) claims);
  }

  @Test
  void theExportAsJsonlReadsBackAsTheRecordsOfTheCase() {
    List<ExtractionRecord> records =
        run("export", "JSONL").out().lines().map(new ExtractionCodec()::read).toList();
    assertThat(records).hasSize(3);
    assertThat(records.stream().mapToLong(record -> record.claims().size()).sum())
        .isEqualTo(run("claims", "--json").out().lines().count());
  }

  @Test
  void aDemoShowsTheSampleAndLeavesItsDossierAndItsCaseFile() {
    Path demo = folder.resolve("demo");
    CommandRun run = CommandRun.of("demo", "--no-serve", "--out", demo.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("FICTION", "Ilmezh", "dossier.html", "demo.guvoh");
    assertThat(run.err()).contains("08-hospital-list.txt", "read 7 new");
    assertThat(demo.resolve("dossier.html")).isRegularFile();
    assertThat(demo.resolve("dossier.md")).isRegularFile();
    assertThat(CommandRun.of("demo", "--no-serve", "--out", demo.toString()).out())
        .isEqualTo(run.out());
  }
}
