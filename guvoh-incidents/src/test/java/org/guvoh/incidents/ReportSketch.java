package org.guvoh.incidents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.Provenance;
import org.guvoh.core.Stated;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.actor.Party;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.AboutTarget;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.claim.Stance;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.Mentions;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Report;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;

/** A report of one attack, sketched claim by claim; each report has its own text. */
final class ReportSketch {
  private static final int COUNTRY = 6;
  private final String text;
  private final Passage trigger;
  private final List<Claim> claims = new ArrayList<>();
  private final List<ActorMention> people = new ArrayList<>();
  private Stated<Edtf> published = Stated.absent("a test");

  private ReportSketch(String name) {
    this.text = name + " tells of an attack.";
    this.trigger = Passage.of(text, text.length() - 7, text.length() - 1);
  }

  static ReportSketch named(String name) {
    return new ReportSketch(name);
  }

  ReportSketch published(String day) {
    published = Stated.said(Edtf.parse(day), "a test");
    return this;
  }

  ReportSketch naming(String person) {
    people.add(
        new ActorMention(
            "a" + people.size(), trigger, ActorReference.provisional(person, ActorKind.PERSON)));
    return this;
  }

  ReportSketch on(String day) {
    return says(new ClaimContent.When(new TimeReference(Edtf.parse(day), TimeBasis.SAID, "")));
  }

  ReportSketch at(String place) {
    return says(new ClaimContent.Where(PlaceReference.unlocated(place, "a test")));
  }

  ReportSketch inCountry(String country) {
    return says(
        new ClaimContent.Where(
            new PlaceReference(
                country,
                Optional.of("country:" + country),
                List.of(),
                Optional.empty(),
                COUNTRY,
                "a test")));
  }

  ReportSketch killed(String speaker, PartyRole whom, CountInterval count) {
    return add(toll(whom, count), speaker, Manner.SAYS);
  }

  ReportSketch killed(String speaker, PartyRole whom, long count) {
    return killed(speaker, whom, CountInterval.exactly(count, "a count"));
  }

  ReportSketch deniesKilled(String speaker, PartyRole whom, long count) {
    return add(toll(whom, CountInterval.exactly(count, "a count")), speaker, Manner.DENIES);
  }

  ReportSketch responsible(String actor, Manner manner) {
    return add(
        new ClaimContent.Responsibility(ActorReference.provisional(actor, ActorKind.GROUP)),
        actor,
        manner);
  }

  ReportSketch doubts(String speaker, String trait) {
    return add(
        new ClaimContent.About(
            AboutTarget.CLAIM, "the claim", Optional.empty(), Stance.DOUBTS, trait),
        speaker,
        Manner.SAYS);
  }

  private static ClaimContent toll(PartyRole whom, CountInterval count) {
    return new ClaimContent.Toll(TollEffect.KILLED, new Party(whom, "people"), count, List.of());
  }

  private ReportSketch says(ClaimContent content) {
    return add(content, "", Manner.SAYS);
  }

  private ReportSketch add(ClaimContent content, String speaker, Manner manner) {
    Chain chain = Chain.ofReport(publisher());
    if (!speaker.isEmpty()) {
      chain =
          chain.with(
              new ChainLink(
                  speaker(speaker),
                  manner,
                  Optional.of(trigger),
                  Optional.of(trigger),
                  Optional.of("s" + (claims.size() + 1))));
    }
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            content,
            chain,
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.of("e1"),
            trigger,
            trigger,
            new Provenance("sketch", List.of(), "a test says so")));
    return this;
  }

  /** A name in lower case is a bare description, and another somebody in every report. */
  private static Speaker speaker(String words) {
    return Character.isLowerCase(words.charAt(0))
        ? new Speaker.Described(words)
        : new Speaker.Named(ActorReference.provisional(words, ActorKind.ORGANISATION));
  }

  private static Speaker.Publisher publisher() {
    return new Speaker.Publisher(Stated.absent("a test"));
  }

  ReportId id() {
    return ReportId.ofPayload(text.getBytes(StandardCharsets.UTF_8));
  }

  ExtractionRecord record() {
    Report report =
        new Report(
            id(),
            "text/plain",
            "UTF-8",
            new ReportMetadata(
                Stated.absent("a test"),
                Stated.absent("a test"),
                Stated.absent("a test"),
                published,
                Stated.absent("a test")),
            Stated.said("en", "a test"),
            TextRevision.of(text));
    EventMention event =
        new EventMention("e1", new EventKind("attack"), trigger, trigger, List.of(), false);
    return new ExtractionRecord(
        "test 1",
        report,
        new Mentions(List.of(), List.of(), people, List.of()),
        List.of(),
        List.of(event),
        claims,
        List.of());
  }
}
