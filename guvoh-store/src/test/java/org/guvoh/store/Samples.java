package org.guvoh.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guvoh.core.Provenance;
import org.guvoh.core.Stated;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.EventReference;
import org.guvoh.core.incident.Incident;
import org.guvoh.core.incident.IncidentId;
import org.guvoh.core.mention.Mentions;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.place.Position;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Payload;
import org.guvoh.core.report.Rejected;
import org.guvoh.core.report.Report;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.text.CodePointIndex;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.TextRevision;
import org.guvoh.store.evidence.Entry;

/** Invented reports of an invented outlet about an invented valley, numbered. */
public final class Samples {
  public static final String ENGINE = "sample-engine 1";
  private static final Stated<String> OUTLET = Stated.said("Valley Courier", "header");

  private Samples() {}

  /** Report number n: an attack on the post of that number at 38° north, n/100 degrees east. */
  public static Entry entry(int number) {
    return entry(number, ENGINE);
  }

  public static Entry entry(int number, String engine) {
    return entry(
        "🛰 Гувоҳ №"
            + number
            + ": an attack on post "
            + number
            + " in the Ashgrove valley.\nNobody knows who came.",
        number,
        engine);
  }

  public static Entry entry(String text, int number, String engine) {
    TextRevision revision = TextRevision.of(text);
    Payload payload = Payload.of(text.getBytes(StandardCharsets.UTF_8));
    Report report =
        new Report(
            ReportId.ofPayload(payload.bytes()),
            "text/plain",
            "UTF-8",
            metadata(number),
            Stated.inferred("en", "letters"),
            revision);
    return new Entry(payload, record(report, number, engine));
  }

  private static ReportMetadata metadata(int number) {
    return new ReportMetadata(
        OUTLET,
        Stated.absent("no author named"),
        Stated.said("Night at post " + number, "header"),
        Stated.absent("no date given"),
        Stated.absent("no address given"));
  }

  private static ExtractionRecord record(Report report, int number, String engine) {
    TextRevision text = report.revision();
    Passage attack = find(text, "attack");
    Passage valley = find(text, "Ashgrove valley");
    Passage sentence = text.passage(0, text.text().indexOf('\n'));
    PlaceReference place =
        new PlaceReference(
            valley.exact(),
            Optional.empty(),
            List.of(),
            Optional.of(new Position(38, number % 18_000 / 100.0, 1_000)),
            2,
            "invented");
    EventMention event =
        new EventMention("e1", new EventKind("attack"), attack, sentence, List.of(), false);
    return new ExtractionRecord(
        engine,
        report,
        new Mentions(
            List.of(),
            List.of(new PlaceMention("m1", valley, place, PlaceUse.LITERAL)),
            List.of(),
            List.of()),
        List.of(),
        List.of(event),
        List.of(
            claim("c1", new ClaimContent.Occurrence(new EventKind("attack")), attack, sentence),
            claim("c2", new ClaimContent.Where(place), valley, sentence)),
        List.of());
  }

  private static Claim claim(String id, ClaimContent content, Passage passage, Passage sentence) {
    return new Claim(
        id,
        content,
        Chain.ofReport(new Speaker.Publisher(OUTLET)),
        Polarity.AFFIRMED,
        Modality.ACTUAL,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of("e1"),
        passage,
        sentence,
        new Provenance("sample", List.of(), "written by hand"));
  }

  public static Passage find(TextRevision text, String words) {
    int start = text.text().indexOf(words);
    return text.passage(start, start + words.length());
  }

  /** One incident per report. */
  public static Incident incident(ExtractionRecord record) {
    ReportId report = record.report().id();
    CodePointIndex index = CodePointIndex.of(record.report().revision().text());
    EventMention event = record.events().get(0);
    return new Incident(
        IncidentId.of(report, event.trigger(), index),
        event.kind(),
        List.of(new EventReference(report, event.id())),
        List.of(new ClaimReference(report, "c1"), new ClaimReference(report, "c2")),
        List.of());
  }

  public static Rejected rejection(int number) {
    return new Rejected(
        "pile/broken-" + number + ".txt",
        "whole file",
        "empty",
        "there is nothing in it",
        "Look for the original.");
  }

  /** Entries from and up to, the latter not included. */
  public static List<Entry> entries(int from, int to) {
    return IntStream.range(from, to).mapToObj(Samples::entry).toList();
  }
}
