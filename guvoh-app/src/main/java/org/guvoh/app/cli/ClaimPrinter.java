package org.guvoh.app.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Statement;
import org.guvoh.store.CaseFile;
import tools.jackson.databind.node.ObjectNode;

/** Prints single claims, for people or as JSON. */
final class ClaimPrinter {
  private final Console console;
  private final boolean json;
  private final boolean why;
  private boolean printed;
  private final Map<ClaimReference, String> incidents = new TreeMap<>();

  ClaimPrinter(Console console, CaseFile caseFile, boolean json, boolean why) {
    this.console = console;
    this.json = json;
    this.why = why;
    for (Incident incident : caseFile.listIncidents()) {
      incident.claims().forEach(claim -> incidents.put(claim, incident.id().value()));
    }
  }

  /** The incident a claim belongs to, or an empty string. */
  String incident(ExtractionRecord record, Claim claim) {
    return incidents.getOrDefault(new ClaimReference(record.report().id(), claim.id()), "");
  }

  /** Says so when nothing was printed. */
  void finished(String nothing) {
    if (!printed) {
      console.err().println(nothing);
    }
  }

  void print(ExtractionRecord record, Claim claim) {
    printed = true;
    if (json) {
      printJson(record, claim);
    } else {
      printWords(record, claim);
    }
  }

  private void printJson(ExtractionRecord record, Claim claim) {
    String text = record.report().revision().text();
    ObjectNode line = ExtractionCodec.plainMapper().createObjectNode();
    line.put("report", record.report().id().toString());
    String incident = incident(record, claim);
    if (!incident.isEmpty()) {
      line.put("incident", incident);
    }
    line.set(
        "claim", ExtractionCodec.plainMapper().readTree(new ExtractionCodec().write(claim, text)));
    console.out().println(ExtractionCodec.plainMapper().writeValueAsString(line));
  }

  private void printWords(ExtractionRecord record, Claim claim) {
    String whom =
        claim.content() instanceof ClaimContent.Toll toll
            ? " (" + toll.whom().description() + ")"
            : "";
    console
        .out()
        .println(
            claim.content().field() + ": " + claim.content().value() + whom + qualifiers(claim));
    console.out().println("    " + claim.chain().label());
    console.out().println("    “" + oneLine(claim.sentence().exact()) + "”");
    console
        .out()
        .println(
            "    report "
                + record.report().id().abbreviated()
                + ", claim "
                + claim.id()
                + incidentWords(record, claim));
    if (why) {
      claim.chain().links().forEach(link -> printLink(record, link));
      console
          .out()
          .println(
              "    why: rule '"
                  + claim.provenance().rule()
                  + "', "
                  + claim.provenance().because()
                  + "; rows "
                  + String.join(", ", claim.provenance().rows())
                  + "; engine "
                  + record.engine());
    }
  }

  /** By which words and which rule or table row a link of the chain was found. */
  private void printLink(ExtractionRecord record, ChainLink link) {
    Optional<String> rule =
        record.statements().stream()
            .filter(statement -> link.statement().filter(statement.id()::equals).isPresent())
            .findFirst()
            .flatMap(Statement::rule);
    String cue = link.cue().map(words -> oneLine(words.exact())).orElse("");
    rule.ifPresent(
        row ->
            console
                .out()
                .println("    chain: " + link.speaker().label() + " by “" + cue + "”, row " + row));
  }

  private String incidentWords(ExtractionRecord record, Claim claim) {
    String incident = incident(record, claim);
    return incident.isEmpty() ? ", tied to no incident" : ", incident " + incident;
  }

  private static String qualifiers(Claim claim) {
    StringBuilder words = new StringBuilder();
    if (claim.polarity() == Polarity.NEGATED) {
      words.append(" [negated]");
    }
    if (claim.modality() != Modality.ACTUAL) {
      words.append(" [").append(claim.modality().name().toLowerCase(Locale.ROOT)).append(']');
    }
    if (!claim.hedges().isEmpty()) {
      words.append(
          claim.hedges().stream()
              .map(hedge -> hedge.passage().exact())
              .collect(Collectors.joining(", ", " [hedged: ", "]")));
    }
    return words.toString();
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
