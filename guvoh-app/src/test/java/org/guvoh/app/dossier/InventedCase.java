package org.guvoh.app.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.actor.Party;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.Disagreement;
import org.guvoh.core.incident.EventReference;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.incident.IncidentId;
import org.guvoh.core.ledger.CaseLedger;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Rejected;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;

/**
 * Two invented reports on one attack: a ministry's toll against residents', a denial, an unknown,
 * hostile markup, a character outside the basic plane, and a report without publisher or date.
 */
public final class InventedCase {
  private static final String ATTACKED =
      "Armed men attacked a post at Vel on Friday night \uD83C\uDF12, the Ministry of Roads said.";
  private static final String KILLED =
      "In a statement on 3 May the ministry said that four attackers and one guard were killed.";
  private static final String FLED = "It is unknown how many fled.";
  private static final String SILENT = "The governor's office did not respond to questions.";
  private static final String WIRE =
      "Post at Vel attacked <script>alert('wire')</script>\n\n"
          + ATTACKED
          + "\n\n"
          + KILLED
          + " "
          + FLED
          + " "
          + SILENT
          + "\n";
  private static final String DENIED =
      "The Brotherhood of Vel denied that it had attacked the post.";
  private static final String SEVEN = "At least seven people reportedly died, residents said.";
  private static final String CONVOY = "=SUM(1) A convoy | left *Orsk* on 4 May.";
  private static final String LEAFLET = DENIED + " " + SEVEN + "\n\n" + CONVOY + "\n";

  private final InventedReport wire =
      new InventedReport(
          WIRE,
          InventedReport.metadata(
              "Post at Vel attacked <script>alert('wire')</script>",
              "Harbour Ledger (FICTION)",
              "2031-05-03T07:10+05:00"));
  private final InventedReport leaflet =
      new InventedReport(LEAFLET, ReportMetadata.unknown("nothing stands above the text"));
  private final Map<ReportId, ExtractionRecord> records = new TreeMap<>();

  public InventedCase() {
    tellWire();
    tellLeaflet();
    records.put(wire.id(), wire.record());
    records.put(leaflet.id(), leaflet.record());
  }

  private void tellWire() {
    TimeReference friday =
        new TimeReference(
            Edtf.parse("2031-05-02"),
            TimeBasis.RELATIVE_TO_PUBLICATION,
            "the last Friday, from the publication on 2031-05-03");
    TimeReference third =
        new TimeReference(
            Edtf.parse("2031-05-03"),
            TimeBasis.RELATIVE_TO_PUBLICATION,
            "year from the publication on 2031-05-03");
    PlaceReference vel = PlaceReference.unlocated("Vel", "no table knows this name");
    wire.time("Friday night", friday);
    wire.time("3 May", third);
    wire.place("Vel", vel);
    wire.event("attack", "attacked a post", ATTACKED);
    Chain first =
        wire.named("the Ministry of Roads", ActorKind.ORGANISATION, Manner.SAYS, "said", ATTACKED);
    wire.claim(new ClaimContent.Occurrence(new EventKind("attack")), first, "attacked", ATTACKED);
    wire.claim(new ClaimContent.Where(vel), first, "Vel", ATTACKED);
    wire.claim(new ClaimContent.When(friday), first, "Friday night", ATTACKED);
    Chain statement = wire.named("the Ministry of Roads", "the ministry said", KILLED, third);
    wire.claim(
        toll(PartyRole.ATTACKERS, CountInterval.exactly(4, "four"), "attackers"),
        statement,
        "four attackers",
        KILLED);
    wire.claim(
        toll(PartyRole.SECURITY_FORCES, CountInterval.exactly(1, "one"), "guard"),
        statement,
        "one guard",
        KILLED);
    wire.claim(
        new ClaimContent.Open("how many fled", List.of()), wire.reportChain(), "unknown", FLED);
    wire.claim(
        new ClaimContent.NoResponse("The governor's office", Optional.empty()),
        wire.reportChain(),
        "did not respond",
        SILENT);
  }

  private void tellLeaflet() {
    Chain denial =
        leaflet.named("The Brotherhood of Vel", ActorKind.GROUP, Manner.DENIES, "denied", DENIED);
    leaflet.claim(
        new ClaimContent.Perpetrator(
            ActorReference.provisional("The Brotherhood of Vel", ActorKind.GROUP)),
        denial,
        "it had attacked the post",
        DENIED);
    leaflet.hedged(
        toll(PartyRole.UNKNOWN, CountInterval.atLeast(7, "At least seven"), "people"),
        leaflet.described("residents", "said", SEVEN),
        "At least seven people",
        SEVEN,
        "reportedly");
    leaflet.claim(
        new ClaimContent.Other("=SUM(1) A convoy | left *Orsk*"),
        leaflet.reportChain(),
        "A convoy | left *Orsk*",
        CONVOY);
  }

  private static ClaimContent toll(PartyRole role, CountInterval count, String whom) {
    return new ClaimContent.Toll(TollEffect.KILLED, new Party(role, whom), count, List.of());
  }

  /** The attack; the convoy belongs to no incident. */
  public Incident attack() {
    List<ClaimReference> claims =
        List.of(
            told(wire, 1),
            told(wire, 2),
            told(wire, 3),
            told(wire, 4),
            told(wire, 5),
            told(wire, 6),
            told(wire, 7),
            told(leaflet, 1),
            told(leaflet, 2));
    return new Incident(
        new IncidentId("00000000a77a"),
        new EventKind("attack"),
        List.of(new EventReference(wire.id(), "e1")),
        claims,
        List.of(
            new Disagreement(
                "killed unknown",
                Disagreement.Kind.DIFFERS,
                List.of(told(wire, 4), told(wire, 5), told(leaflet, 2)),
                "four and one make five, and 7 or more is not five")));
  }

  private static ClaimReference told(InventedReport report, int claim) {
    return new ClaimReference(report.id(), "c" + claim);
  }

  /** The records in order of report id. */
  public CaseLedger ledger() {
    return new CaseLedger() {
      @Override
      public void forEachRecord(Consumer<ExtractionRecord> visitor) {
        records.values().forEach(visitor);
      }

      @Override
      public Optional<ExtractionRecord> findRecord(ReportId id) {
        return Optional.ofNullable(records.get(id));
      }
    };
  }

  public Rejected broken() {
    return new Rejected(
        "pile/one/list.pdf", "whole file", "G102", "a PDF under another name", "Save it as text.");
  }

  public Dossier dossier() {
    return new DossierBuilder().build(List.of(attack()), ledger(), List.of(broken()));
  }
}
