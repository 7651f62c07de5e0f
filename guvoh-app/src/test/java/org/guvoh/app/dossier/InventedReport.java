package org.guvoh.app.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.Provenance;
import org.guvoh.core.Stated;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Hedge;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.mention.Mentions;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.record.RecordChecks;
import org.guvoh.core.report.Report;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeReference;

/** Builds an extraction record by quoting words of an invented report. */
public final class InventedReport {
  private final String text;
  private final ReportMetadata metadata;
  private final List<TimeMention> times = new ArrayList<>();
  private final List<PlaceMention> places = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<EventMention> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  public InventedReport(String text, ReportMetadata metadata) {
    this.text = text;
    this.metadata = metadata;
  }

  static ReportMetadata metadata(String title, String publisher, String published) {
    return new ReportMetadata(
        Stated.said(publisher, "header line Publisher"),
        Stated.absent("no author in the file"),
        Stated.said(title, "header line Title"),
        Stated.said(Edtf.parse(published), "header line Published"),
        Stated.absent("no address in the file"));
  }

  Passage words(String exact) {
    int start = text.indexOf(exact);
    if (start < 0) {
      throw new IllegalArgumentException("the invented report does not say: " + exact);
    }
    return Passage.of(text, start, start + exact.length());
  }

  private Passage inside(String sentence, String exact) {
    int start = words(sentence).start() + sentence.indexOf(exact);
    return Passage.of(text, start, start + exact.length());
  }

  Chain reportChain() {
    return Chain.ofReport(new Speaker.Publisher(metadata.publisher()));
  }

  Chain named(String actor, ActorKind kind, Manner manner, String cue, String content) {
    Speaker speaker = new Speaker.Named(ActorReference.provisional(actor, kind));
    return chain(speaker, manner, cue, content, Optional.empty());
  }

  Chain named(String actor, String cue, String content, TimeReference uttered) {
    Speaker speaker = new Speaker.Named(ActorReference.provisional(actor, ActorKind.ORGANISATION));
    return chain(speaker, Manner.SAYS, cue, content, Optional.of(uttered));
  }

  Chain described(String description, String cue, String content) {
    return chain(new Speaker.Described(description), Manner.SAYS, cue, content, Optional.empty());
  }

  private Chain chain(
      Speaker speaker, Manner manner, String cue, String content, Optional<TimeReference> uttered) {
    String id = "s" + (statements.size() + 1);
    Chain chain =
        reportChain()
            .with(
                new ChainLink(
                    speaker, manner, Optional.of(words(cue)), Optional.empty(), Optional.of(id)));
    statements.add(
        new Statement(id, chain, uttered, Optional.empty(), Optional.empty(), words(content)));
    return chain;
  }

  void event(String kind, String trigger, String sentence) {
    events.add(
        new EventMention(
            "e" + (events.size() + 1),
            new EventKind(kind),
            words(trigger),
            words(sentence),
            List.of(),
            false));
  }

  void time(String words, TimeReference time) {
    times.add(new TimeMention("t" + (times.size() + 1), words(words), time));
  }

  void place(String words, PlaceReference place) {
    places.add(new PlaceMention("p" + (places.size() + 1), words(words), place, PlaceUse.LITERAL));
  }

  Claim claim(ClaimContent content, Chain chain, String words, String sentence) {
    return add(content, chain, words, sentence, List.of());
  }

  Claim hedged(ClaimContent content, Chain chain, String words, String sentence, String hedge) {
    return add(content, chain, words, sentence, List.of(new Hedge(2, words(hedge))));
  }

  private Claim add(
      ClaimContent content, Chain chain, String words, String sentence, List<Hedge> hedges) {
    Claim claim =
        new Claim(
            "c" + (claims.size() + 1),
            content,
            chain,
            Polarity.AFFIRMED,
            content instanceof ClaimContent.Open ? Modality.ASKED : Modality.ACTUAL,
            hedges,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            inside(sentence, words),
            words(sentence),
            new Provenance("invented", List.of(), "written by hand"));
    claims.add(claim);
    return claim;
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
            metadata,
            Stated.inferred("en", "language model"),
            TextRevision.of(text));
    ExtractionRecord record =
        new ExtractionRecord(
            "invented/1",
            report,
            new Mentions(times, places, List.of(), List.of()),
            statements,
            events,
            claims,
            List.of());
    RecordChecks.requireConsistent(record);
    return record;
  }
}
