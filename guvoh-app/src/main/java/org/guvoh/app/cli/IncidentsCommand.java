package org.guvoh.app.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.Disagreement;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guvoh incidents}: what the event mentions of a case file were resolved to. */
@Command(
    name = "incidents",
    mixinStandardHelpOptions = true,
    description =
        "Lists the incidents of a case file: kind, places and times as said, reports, and what the claims part on.",
    footer = {"", "Example:", "  guvoh incidents --case frontier.guvoh --why"})
final class IncidentsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final CaseOption caseOption = new CaseOption();

  @Option(names = "--json", description = "One incident a line as JSON.")
  private boolean json;

  @Option(names = "--why", description = "Also print the event mentions that were joined.")
  private boolean why;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "Incident ids or their beginnings (default: all).")
  private List<String> wanted = List.of();

  IncidentsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (CaseFile caseFile = caseOption.openJudged()) {
      List<Incident> incidents = IncidentSelection.pick(caseFile, wanted);
      if (incidents.isEmpty()) {
        console.err().println("no report in this case file tells of an incident");
      }
      for (Incident incident : incidents) {
        if (json) {
          console.out().println(ExtractionCodec.plainMapper().writeValueAsString(incident));
        } else {
          print(caseFile, incident);
        }
      }
    }
    return ExitCode.OK;
  }

  private void print(CaseFile caseFile, Incident incident) {
    long reports = incident.members().stream().map(member -> member.report()).distinct().count();
    console
        .out()
        .println(
            incident.id()
                + "  "
                + incident.kind().label()
                + ", told in "
                + reports
                + (reports == 1 ? " report" : " reports"));
    console
        .out()
        .println(
            "    where: "
                + values(caseFile, incident, "where")
                + "   when: "
                + values(caseFile, incident, "when"));
    for (Disagreement disagreement : incident.disagreements()) {
      console
          .out()
          .println(
              "    "
                  + disagreement.field()
                  + " "
                  + disagreement.kind().name().toLowerCase(java.util.Locale.ROOT)
                  + ": "
                  + disagreement.because());
    }
    if (why) {
      incident
          .members()
          .forEach(
              member ->
                  console
                      .out()
                      .println(
                          "    joined: report "
                              + member.report().abbreviated()
                              + ", event "
                              + member.event()));
    }
  }

  private static String values(CaseFile caseFile, Incident incident, String field) {
    Set<String> values = new TreeSet<>();
    for (ClaimReference reference : incident.claims()) {
      caseFile
          .findRecord(reference.report())
          .flatMap(
              record ->
                  record.claims().stream()
                      .filter(claim -> claim.id().equals(reference.claim()))
                      .findFirst())
          .map(Claim::content)
          .filter(content -> content.field().equals(field))
          .ifPresent(content -> values.add(content.value()));
    }
    return values.isEmpty() ? "not said" : values.stream().collect(Collectors.joining(" / "));
  }
}
