package org.guvoh.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.incidents.claim.IncidentClaims;
import org.guvoh.incidents.disagreement.CellState;
import org.guvoh.incidents.disagreement.MatrixCell;
import org.guvoh.incidents.disagreement.MatrixFinder;
import org.guvoh.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guvoh disagreements}: fields by speakers, with the sentence behind each cell. */
@Command(
    name = "disagreements",
    mixinStandardHelpOptions = true,
    description = {
      "Lays out who says what on each field of an incident, and where accounts part.",
      "Only what surely cannot both hold differs: containment, part and whole, another name and a"
          + " wider window do not."
    },
    footer = {"", "Example:", "  guvoh disagreements --case frontier.guvoh 3f2a"})
final class DisagreementsCommand implements Callable<Integer> {
  private final Console console;
  private final MatrixFinder matrix = new MatrixFinder();

  @Mixin private final CaseOption caseOption = new CaseOption();

  @Option(names = "--json", description = "One cell a line as JSON.")
  private boolean json;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "Incident ids or their beginnings (default: all).")
  private List<String> wanted = List.of();

  DisagreementsCommand(Console console) {
    this.console = console;
  }

  /** What {@code --json} prints. */
  record Line(String incident, MatrixCell cell) {}

  @Override
  public Integer call() {
    try (CaseFile caseFile = caseOption.openJudged()) {
      for (Incident incident : IncidentSelection.pick(caseFile, wanted)) {
        List<MatrixCell> cells =
            matrix.find(IncidentClaims.of(incident, caseFile), incident.disagreements());
        if (json) {
          cells.forEach(
              cell ->
                  console
                      .out()
                      .println(
                          ExtractionCodec.plainMapper()
                              .writeValueAsString(new Line(incident.id().value(), cell))));
        } else {
          print(caseFile, incident, cells);
        }
      }
    }
    return ExitCode.OK;
  }

  private void print(CaseFile caseFile, Incident incident, List<MatrixCell> cells) {
    line(incident.id() + "  " + incident.kind().label());
    Map<String, List<MatrixCell>> byField = new TreeMap<>();
    cells.forEach(
        cell -> byField.computeIfAbsent(cell.field(), field -> new ArrayList<>()).add(cell));
    byField.forEach(
        (field, ofField) -> {
          line("    " + field);
          ofField.stream()
              .filter(cell -> !cell.claims().isEmpty())
              .forEach(cell -> saying(caseFile, cell));
          silent(ofField, CellState.ASKED_AND_SILENT);
          silent(ofField, CellState.SILENT);
        });
  }

  private void saying(CaseFile caseFile, MatrixCell cell) {
    ClaimReference first = cell.claims().get(0);
    line(
        "        "
            + cell.state().inWords()
            + ": "
            + String.join(" / ", cell.values())
            + " — "
            + cell.speaker()
            + " ["
            + first.report().abbreviated()
            + "]");
    caseFile.findRecord(first.report()).stream()
        .flatMap(record -> record.claims().stream())
        .filter(claim -> claim.id().equals(first.claim()))
        .map(Claim::sentence)
        .findFirst()
        .ifPresent(sentence -> line("            “" + sentence.exact().strip() + "”"));
  }

  private void silent(List<MatrixCell> cells, CellState state) {
    List<String> speakers =
        cells.stream()
            .filter(cell -> cell.state() == state)
            .map(MatrixCell::speaker)
            .distinct()
            .toList();
    if (!speakers.isEmpty()) {
      line("        " + state.inWords() + ": " + String.join("; ", speakers));
    }
  }

  private void line(String words) {
    console
        .out()
        .println(words.replaceAll("[\\p{Cntrl}\\s]+", " ").replaceAll("^ ", indent(words)));
  }

  private static String indent(String words) {
    return " ".repeat(words.length() - words.stripLeading().length());
  }
}
