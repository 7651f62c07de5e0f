package org.guvoh.incidents.origin;

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
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.mention.Mentions;
import org.guvoh.core.record.ExtractionRecord;
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

/** A report with a text, a publisher, a day and the statements that a reader would find in it. */
record TextSketch(String publisher, String published, String text, List<Said> said) {
  /** Somebody's words: both must stand in the text. */
  record Said(Speaker speaker, String words) {}

  static TextSketch of(String publisher, String published, String text) {
    return new TextSketch(publisher, published, text, List.of());
  }

  TextSketch named(String name, String words) {
    ActorKind kind = name.endsWith("Office") ? ActorKind.OFFICE : ActorKind.PERSON;
    return with(new Speaker.Named(ActorReference.provisional(name, kind)), words);
  }

  TextSketch registered(String name, String id, List<String> parents, String words) {
    return with(
        new Speaker.Named(
            new ActorReference(name, ActorKind.ORGANISATION, Optional.of(id), parents)),
        words);
  }

  TextSketch described(String description, String words) {
    return with(new Speaker.Described(description), words);
  }

  private TextSketch with(Speaker speaker, String words) {
    List<Said> more = new ArrayList<>(said);
    more.add(new Said(speaker, words));
    return new TextSketch(publisher, published, text, more);
  }

  /** The same text under another publisher, with the statements whose words it still has. */
  TextSketch reprinted(String otherPublisher, String day, String otherText) {
    return new TextSketch(
        otherPublisher,
        day,
        otherText,
        said.stream().filter(one -> otherText.contains(one.words())).toList());
  }

  ExtractionRecord record() {
    Speaker.Publisher report = new Speaker.Publisher(Stated.said(publisher, "a test"));
    List<Statement> statements = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (Said one : said) {
      int at = text.indexOf(one.words());
      Passage passage = Passage.of(text, at, at + one.words().length());
      String id = "s" + (statements.size() + 1);
      Chain chain =
          Chain.ofReport(report)
              .with(
                  new ChainLink(
                      one.speaker(),
                      Manner.SAYS,
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of(id)));
      statements.add(
          new Statement(id, chain, Optional.empty(), Optional.empty(), Optional.empty(), passage));
      claims.add(
          new Claim(
              "c" + statements.size(),
              new ClaimContent.Occurrence(new EventKind("attack")),
              chain,
              Polarity.AFFIRMED,
              Modality.ACTUAL,
              List.of(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              passage,
              passage,
              new Provenance("sketch", List.of(), "a test says so")));
    }
    String absent = "a test";
    return new ExtractionRecord(
        "test 1",
        new Report(
            ReportId.ofPayload((publisher + published + text).getBytes(StandardCharsets.UTF_8)),
            "text/plain",
            "UTF-8",
            new ReportMetadata(
                Stated.said(publisher, absent),
                Stated.absent(absent),
                Stated.absent(absent),
                Stated.said(Edtf.parse(published), absent),
                Stated.absent(absent)),
            Stated.said("en", absent),
            TextRevision.of(text)),
        Mentions.none(),
        statements,
        List.of(),
        claims,
        List.of());
  }
}
