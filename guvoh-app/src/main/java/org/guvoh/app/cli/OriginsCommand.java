package org.guvoh.app.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.incidents.claim.CaseClaim;
import org.guvoh.incidents.claim.IncidentClaims;
import org.guvoh.incidents.origin.Origin;
import org.guvoh.incidents.origin.OriginAnalysis;
import org.guvoh.incidents.origin.OriginTie;
import org.guvoh.incidents.origin.OriginVoice;
import org.guvoh.incidents.origin.Origins;
import org.guvoh.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guvoh origins}: how many reports tell of an incident, and how many origins they have. */
@Command(
    name = "origins",
    mixinStandardHelpOptions = true,
    description = {
      "Says how many origins the reports on an incident go back to, and each of its figures.",
      "Copies, citations and retellings are no confirmations. Words decide: a retelling that"
          + " shares no details is missed, two witnesses who tell alike may be joined; --why shows"
          + " on what each tie rests."
    },
    footer = {"", "Example:", "  guvoh origins --case frontier.guvoh --why"})
final class OriginsCommand implements Callable<Integer> {
  private final Console console;
  private final OriginAnalysis analysis = new OriginAnalysis();

  @Mixin private final CaseOption caseOption = new CaseOption();

  @Option(names = "--json", description = "One incident a line as JSON.")
  private boolean json;

  @Option(names = "--why", description = "Also print what ties the tellings of each origin.")
  private boolean why;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "Incident ids or their beginnings (default: all).")
  private List<String> wanted = List.of();

  OriginsCommand(Console console) {
    this.console = console;
  }

  /** What {@code --json} prints. */
  record Line(String incident, String support, Origins origins) {}

  @Override
  public Integer call() {
    try (CaseFile caseFile = caseOption.openJudged()) {
      for (Incident incident : IncidentSelection.pick(caseFile, wanted)) {
        Origins origins = analysis.of(incident, caseFile);
        if (json) {
          Line line = new Line(incident.id().value(), origins.support().inWords(), origins);
          console.out().println(ExtractionCodec.plainMapper().writeValueAsString(line));
        } else {
          print(incident, origins, IncidentClaims.of(incident, caseFile));
        }
      }
    }
    return ExitCode.OK;
  }

  private void print(Incident incident, Origins origins, List<CaseClaim> claims) {
    line(incident.id() + "  " + incident.kind().label() + ": " + origins.support().inWords());
    for (Origin origin : origins.origins()) {
      line("    " + origin.label() + ", told in " + reports(origin));
      origin.first().ifPresent(first -> line("        first: " + where(first)));
    }
    origins
        .commonControl()
        .forEach(
            common ->
                line(
                    "    under one control: "
                        + common.one().label()
                        + " and "
                        + common.other().label()
                        + " ("
                        + String.join(", ", common.powers())
                        + ")"));
    origins
        .precursors()
        .forEach(voice -> line("    before anybody official spoke: " + where(voice)));
    figures(claims)
        .forEach(
            (figure, references) ->
                line("    " + figure + ": " + origins.support(references).inWords()));
    if (why) {
      origins.ties().forEach(tie -> line("    " + words(tie)));
    }
  }

  /** The claims that give each figure that somebody holds to be so. */
  private static Map<String, List<ClaimReference>> figures(List<CaseClaim> claims) {
    Map<String, List<ClaimReference>> figures = new TreeMap<>();
    for (CaseClaim claim : claims) {
      if (claim.affirms() && claim.content().findCount().isPresent()) {
        figures
            .computeIfAbsent(
                claim.field() + " " + claim.content().value(), key -> new java.util.ArrayList<>())
            .add(claim.reference());
      }
    }
    return figures;
  }

  private static String reports(Origin origin) {
    long reports = origin.voices().stream().map(OriginVoice::report).distinct().count();
    return reports + (reports == 1 ? " report" : " reports");
  }

  private static String where(OriginVoice voice) {
    return voice.speaker()
        + " in "
        + voice.publisher().orElse("a report without publisher")
        + voice.published().map(time -> ", " + time.value()).orElse(", no date")
        + " ["
        + voice.report().abbreviated()
        + "]";
  }

  private static String words(OriginTie tie) {
    return (tie.sure() ? "one origin: " : "perhaps one origin: ")
        + tie.oneSpeaker()
        + " ["
        + tie.one().abbreviated()
        + "] = "
        + tie.otherSpeaker()
        + " ["
        + tie.other().abbreviated()
        + "], "
        + tie.because();
  }

  private void line(String words) {
    console.out().println(words.replaceAll("\\p{Cntrl}+", " "));
  }
}
