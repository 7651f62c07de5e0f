package org.guvoh.core.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.Stated;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.CountMention;
import org.guvoh.core.mention.Mentions;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.place.Position;
import org.guvoh.core.report.Rejected;
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
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;

/** An invented report whose record uses every form that a record can hold. */
final class RichRecord {
  static final String TEXT =
      "🛰 Fiction: raiders struck the mill at Tovrak on 6 November, the Ministry of Wells said on"
          + " Friday, citing a report of the hill committee. Reportedly at least four guards were"
          + " killed. It is not known whence they came.";
  static final Speaker.Publisher PUBLISHER =
      new Speaker.Publisher(Stated.said("Hill Gazette (FICTION)", "header line 2"));
  static final ActorReference MINISTRY =
      new ActorReference(
          "Ministry of Wells", ActorKind.OFFICE, Optional.of("fiction-wells"), List.of("harl"));
  static final ActorReference RAIDERS = ActorReference.provisional("raiders", ActorKind.GROUP);
  static final PlaceReference TOVRAK =
      new PlaceReference(
          "Tovrak",
          Optional.of("place-tovrak"),
          List.of("harl-district", "harl"),
          Optional.of(new Position(41.25, 12.5, 800)),
          1,
          "named in the table of places");
  static final PlaceReference SOMEWHERE =
      PlaceReference.unlocated("the upper valley", "no table knows it");
  static final TimeReference SIXTH =
      new TimeReference(Edtf.parse("XXXX-11-06"), TimeBasis.SAID, "");
  static final TimeReference FRIDAY =
      new TimeReference(
          Edtf.parse("2031-11-07"), TimeBasis.RELATIVE_TO_PUBLICATION, "published 2031-11-08");
  static final CountInterval FOUR_OR_MORE = CountInterval.atLeast(4, "at least four");

  private RichRecord() {}

  static ExtractionRecord record() {
    return new ExtractionRecord(
        "sample-engine 1",
        report(),
        mentions(),
        List.of(
            new Statement(
                "s1",
                new Chain(chain().links().subList(0, 2)),
                Optional.of(FRIDAY),
                Optional.of("a telephone interview"),
                Optional.of("reporters"),
                Optional.of(2),
                words("raiders struck the mill at Tovrak on 6 November"),
                List.of(words("raiders struck the mill"), words("on 6 November")),
                Optional.of("attribution-verbs:say")),
            new Statement(
                "s2",
                chain(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words("raiders struck the mill at Tovrak on 6 November"))),
        List.of(
            new EventMention(
                "e1", new EventKind("attack"), words("struck"), sentence(), List.of("e2"), false),
            new EventMention(
                "e2",
                new EventKind("killing"),
                words("killed"),
                words("Reportedly at least four guards were killed."),
                List.of("e1"),
                true)),
        RichClaims.every(),
        List.of(new Rejected("mill.txt", "byte 7", "text-odd", "not text", "save as UTF-8")));
  }

  static Passage words(String exact) {
    int start = TEXT.indexOf(exact);
    return Passage.of(TEXT, start, start + exact.length());
  }

  static Passage sentence() {
    return words(TEXT.substring(0, TEXT.indexOf(" Reportedly")));
  }

  /** The report reports that the ministry says that a document reports. */
  static Chain chain() {
    return Chain.ofReport(PUBLISHER)
        .with(
            new ChainLink(
                new Speaker.Named(MINISTRY),
                Manner.SAYS,
                Optional.of(words("said on Friday")),
                Optional.of(words("the Ministry of Wells")),
                Optional.of("s1")))
        .with(
            new ChainLink(
                new Speaker.Document("a report of the hill committee"),
                Manner.REPORTS,
                Optional.of(words("citing")),
                Optional.of(words("a report of the hill committee")),
                Optional.of("s2")));
  }

  private static Report report() {
    return new Report(
        ReportId.ofPayload(TEXT.getBytes(StandardCharsets.UTF_8)),
        "text/plain",
        "UTF-8",
        new ReportMetadata(
            Stated.said("Hill Gazette (FICTION)", "header line 2"),
            Stated.absent("no author named"),
            Stated.said("Mill struck", "header line 1"),
            Stated.said(Edtf.parse("2031-11-08T06:40+05:00"), "header line 3"),
            Stated.absent("no address given")),
        Stated.inferred("en", "letters and frequent words"),
        TextRevision.of(TEXT));
  }

  private static Mentions mentions() {
    return new Mentions(
        List.of(
            new TimeMention("t1", words("6 November"), SIXTH),
            new TimeMention("t2", words("Friday"), FRIDAY)),
        List.of(new PlaceMention("p1", words("Tovrak"), TOVRAK, PlaceUse.LITERAL)),
        List.of(
            new ActorMention("a1", words("raiders"), RAIDERS),
            new ActorMention("a2", words("Ministry of Wells"), MINISTRY)),
        List.of(
            new CountMention("n1", words("at least four"), FOUR_OR_MORE),
            new CountMention("n2", words("four"), CountInterval.exactly(4, "four"))));
  }
}
