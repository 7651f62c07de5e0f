package org.guvoh.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.incidents.claim.CaseClaim;
import org.guvoh.incidents.claim.IncidentClaims;
import org.guvoh.incidents.estimate.Estimate;
import org.guvoh.incidents.estimate.EstimateFinder;
import org.guvoh.incidents.estimate.Policy;
import org.guvoh.incidents.origin.OriginAnalysis;
import org.guvoh.incidents.origin.Origins;
import org.guvoh.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guvoh estimate}: low, best and high of each toll, with the sentence that derives it. */
@Command(
    name = "estimate",
    mixinStandardHelpOptions = true,
    description = {
      "Estimates the tolls of an incident: low, best, high, by a policy, with its derivation.",
      "An estimate is a view. It weighs no source: every origin counts once, whoever it is."
    },
    footer = {"", "Example:", "  guvoh estimate --case frontier.guvoh --policy acled"})
final class EstimateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final CaseOption caseOption = new CaseOption();

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      defaultValue = "origins",
      description =
          "origins: the figure most origins give (default); acled: the lowest; ucdp: the figure"
              + " most origins give that nobody contests.")
  private Policy policy = Policy.ORIGINS;

  @Option(names = "--json", description = "One estimate a line as JSON.")
  private boolean json;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "Incident ids or their beginnings (default: all).")
  private List<String> wanted = List.of();

  EstimateCommand(Console console) {
    this.console = console;
  }

  /** What {@code --json} prints. */
  record Line(String incident, Estimate estimate) {}

  @Override
  public Integer call() {
    try (CaseFile caseFile = caseOption.openJudged()) {
      for (Incident incident : IncidentSelection.pick(caseFile, wanted)) {
        Origins origins = new OriginAnalysis().of(incident, caseFile);
        List<Estimate> estimates =
            new EstimateFinder()
                .find(
                    IncidentClaims.of(incident, caseFile), claim -> origin(origins, claim), policy);
        print(incident, estimates);
      }
    }
    return ExitCode.OK;
  }

  private static EstimateFinder.Teller origin(Origins origins, CaseClaim claim) {
    OptionalInt number = origins.findOrigin(claim.reference());
    return number.isPresent()
        ? new EstimateFinder.Teller(
            "origin " + number.getAsInt(), origins.origins().get(number.getAsInt()).label())
        : new EstimateFinder.Teller(claim.speaker(), claim.speakerLabel());
  }

  private void print(Incident incident, List<Estimate> estimates) {
    if (json) {
      estimates.forEach(
          estimate ->
              console
                  .out()
                  .println(
                      ExtractionCodec.plainMapper()
                          .writeValueAsString(new Line(incident.id().value(), estimate))));
      return;
    }
    console
        .out()
        .println(
            incident.id()
                + "  "
                + incident.kind().label()
                + (estimates.isEmpty() ? ": no report gives a toll" : ""));
    for (Estimate estimate : estimates) {
      String whom = estimate.side() == PartyRole.UNKNOWN ? "in all" : word(estimate.side());
      console
          .out()
          .println("    " + word(estimate.effect()) + " " + whom + ": " + estimate.figures());
      console.out().println("        " + estimate.derivation().replaceAll("\\p{Cntrl}+", " "));
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
