package org.guvoh.bench.pile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.guvoh.core.Provenance;
import org.guvoh.core.Stated;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.actor.Party;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.ledger.CaseLedger;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.Mentions;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Report;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;

/**
 * Records of made-up reports, made anew at every visit and never held: four reports an incident on
 * average, an incident a day and place, a toll, a name, and forty words of which a quarter are the
 * incident's own. The number of places grows with the number of reports, as in a growing archive.
 */
public final class SyntheticLedger implements CaseLedger {
  private static final int REPORTS_PER_INCIDENT = 4;
  private static final int WORDS = 40;
  private static final int DAYS = 3_650;
  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

  private final int reports;

  public SyntheticLedger(int reports) {
    this.reports = reports;
  }

  @Override
  public void forEachRecord(Consumer<ExtractionRecord> visitor) {
    for (int i = 0; i < reports; i++) {
      visitor.accept(record(i));
    }
  }

  @Override
  public Optional<ExtractionRecord> findRecord(ReportId id) {
    return Optional.empty();
  }

  private ExtractionRecord record(int number) {
    Random random = new Random(number);
    int incident = random.nextInt(Math.max(1, reports / REPORTS_PER_INCIDENT));
    LocalDate day = FIRST.plusDays(incident % DAYS);
    String place = "Place " + incident / 3;
    StringBuilder words = new StringBuilder("Report " + number + " tells of an attack.");
    int told = words.length();
    for (int i = 0; i < WORDS; i++) {
      words.append(i % 4 == 0 ? " i" + incident + "w" + i : " w" + random.nextInt(9_000));
    }
    String text = words.toString();
    Passage trigger = Passage.of(text, told - 7, told - 1);
    List<Claim> claims = new ArrayList<>();
    Edtf when = Edtf.ofDay(day);
    add(claims, trigger, new ClaimContent.When(new TimeReference(when, TimeBasis.SAID, "")));
    add(claims, trigger, new ClaimContent.Where(PlaceReference.unlocated(place, "made up")));
    add(
        claims,
        trigger,
        new ClaimContent.Toll(
            TollEffect.KILLED,
            new Party(PartyRole.CIVILIANS, "people"),
            CountInterval.exactly(random.nextInt(4), "a count"),
            List.of()));
    Mentions mentions =
        new Mentions(
            List.of(),
            List.of(),
            List.of(
                new ActorMention(
                    "a1",
                    trigger,
                    ActorReference.provisional("Person Of" + incident, ActorKind.PERSON))),
            List.of());
    return new ExtractionRecord(
        "made up",
        report(text, day.plusDays(1)),
        mentions,
        List.of(),
        List.of(
            new EventMention("e1", new EventKind("attack"), trigger, trigger, List.of(), false)),
        claims,
        List.of());
  }

  private static void add(List<Claim> claims, Passage passage, ClaimContent content) {
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            content,
            Chain.ofReport(new Speaker.Publisher(Stated.absent("made up"))),
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.of("e1"),
            passage,
            passage,
            new Provenance("made up", List.of(), "made up")));
  }

  private static Report report(String text, LocalDate published) {
    Stated<String> absent = Stated.absent("made up");
    return new Report(
        ReportId.ofPayload(text.getBytes(StandardCharsets.UTF_8)),
        "text/plain",
        "UTF-8",
        new ReportMetadata(
            absent, absent, absent, Stated.said(Edtf.ofDay(published), "made up"), absent),
        Stated.said("en", "made up"),
        TextRevision.of(text));
  }
}
