package org.guvoh.bench.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.Provenance;
import org.guvoh.core.Stated;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.actor.Party;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Hedge;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.mention.CountMention;
import org.guvoh.core.mention.Mentions;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.place.Position;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;

/** Writes records by hand for tests of scorers; words are looked up in the text. */
public final class RecordBuilder {
  private final BenchReport report;
  private final List<TimeMention> times = new ArrayList<>();
  private final List<PlaceMention> places = new ArrayList<>();
  private final List<CountMention> counts = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<EventMention> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Chain root =
      Chain.ofReport(new Speaker.Publisher(Stated.absent("a test has none")));

  private RecordBuilder(BenchReport report) {
    this.report = report;
  }

  public static RecordBuilder of(BenchReport report) {
    return new RecordBuilder(report);
  }

  public static RecordBuilder of(String text) {
    return new RecordBuilder(BenchReport.of("test", text));
  }

  public Passage passage(String words) {
    int at = report.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Passage(at, at + words.length(), words);
  }

  public static TimeReference time(String value) {
    return new TimeReference(Edtf.parse(value), TimeBasis.SAID, "");
  }

  public RecordBuilder timeAt(String words, String value) {
    times.add(new TimeMention("t" + times.size(), passage(words), time(value)));
    return this;
  }

  public RecordBuilder placeAt(String words, PlaceUse use) {
    PlaceReference place = PlaceReference.unlocated(words, "a test");
    places.add(new PlaceMention("p" + places.size(), passage(words), place, use));
    return this;
  }

  public RecordBuilder placeAt(String words, double latitude, double longitude) {
    PlaceReference place =
        new PlaceReference(
            words,
            Optional.of("x:" + words),
            List.of(),
            Optional.of(new Position(latitude, longitude, 0)),
            3,
            "a test");
    places.add(new PlaceMention("p" + places.size(), passage(words), place, PlaceUse.LITERAL));
    return this;
  }

  public RecordBuilder countAt(String words, CountInterval count) {
    counts.add(new CountMention("n" + counts.size(), passage(words), count));
    return this;
  }

  /** A named speaker's statement under a chain. */
  public Chain statement(
      Chain under, String speaker, String cue, String content, Manner manner, String uttered) {
    String id = "s" + statements.size();
    Chain chain =
        under.with(
            new ChainLink(
                new Speaker.Named(ActorReference.provisional(speaker, ActorKind.OFFICE)),
                manner,
                Optional.of(passage(cue)),
                Optional.of(passage(speaker)),
                Optional.of(id)));
    statements.add(
        new Statement(
            id,
            chain,
            uttered.isEmpty() ? Optional.empty() : Optional.of(time(uttered)),
            Optional.empty(),
            Optional.empty(),
            passage(content)));
    return chain;
  }

  public Chain statement(String speaker, String cue, String content) {
    return statement(root, speaker, cue, content, Manner.SAYS, "");
  }

  public Chain root() {
    return root;
  }

  /** An event mention; {@code sameAs} are ids of earlier ones. */
  public String event(String kind, String trigger, String... sameAs) {
    String id = "e" + events.size();
    events.add(
        new EventMention(
            id,
            new EventKind(kind),
            passage(trigger),
            Passage.of(report.text(), 0, report.text().length()),
            List.of(sameAs),
            false));
    return id;
  }

  public RecordBuilder claim(ClaimContent content, Chain chain, String event, String words) {
    return claim(content, chain, event, words, Modality.ACTUAL, List.of());
  }

  public RecordBuilder claim(
      ClaimContent content,
      Chain chain,
      String event,
      String words,
      Modality modality,
      List<String> hedges) {
    claims.add(
        new Claim(
            "c" + claims.size(),
            content,
            chain,
            Polarity.AFFIRMED,
            modality,
            hedges.stream().map(hedge -> new Hedge(1, passage(hedge))).toList(),
            List.of(),
            Optional.empty(),
            event.isEmpty() ? Optional.empty() : Optional.of(event),
            passage(words),
            passage(words),
            new Provenance("test", List.of(), "")));
    return this;
  }

  public static ClaimContent toll(TollEffect effect, PartyRole role, String whom, long count) {
    return new ClaimContent.Toll(
        effect, new Party(role, whom), CountInterval.exactly(count, whom), List.of());
  }

  public ExtractionRecord build() {
    return new ExtractionRecord(
        "test",
        report.report(),
        new Mentions(times, places, List.of(), counts),
        statements,
        events,
        claims,
        List.of());
  }
}
