package org.guvoh.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.time.TimeReference;

/** Makes rows of claims and numbers them. Not thread-safe. */
final class RowFactory {
  private static final List<String> STRENGTHS = List.of("slight", "middling", "strong");
  private int last;

  ClaimRow row(CaseReport report, Claim claim) {
    last++;
    return new ClaimRow(
        last,
        ContentWords.of(claim),
        voice(report, claim.chain()),
        certainty(report, claim),
        citation(report, claim));
  }

  /** The name under which a speaker is shown; a report without publisher is named by its label. */
  static String speaker(CaseReport report, Speaker speaker) {
    return speaker instanceof Speaker.Publisher publisher && publisher.name().find().isEmpty()
        ? "report " + report.label() + " (publisher not known)"
        : TextLine.of(speaker.label());
  }

  private static ClaimRow.Voice voice(CaseReport report, Chain chain) {
    List<ClaimRow.Step> steps =
        chain.links().stream()
            .map(
                link ->
                    new ClaimRow.Step(
                        speaker(report, link.speaker()),
                        link.manner(),
                        words(link.manner()),
                        isAnonymous(link.speaker())))
            .toList();
    ClaimRow.Step innermost = steps.get(steps.size() - 1);
    return new ClaimRow.Voice(
        innermost.speaker(),
        innermost.anonymous(),
        steps,
        uttered(report.record(), chain.innermost()));
  }

  private static boolean isAnonymous(Speaker speaker) {
    return speaker instanceof Speaker.Described || speaker instanceof Speaker.Unsaid;
  }

  private static Optional<String> uttered(ExtractionRecord record, ChainLink link) {
    return link.statement()
        .flatMap(
            id -> record.statements().stream().filter(found -> found.id().equals(id)).findFirst())
        .flatMap(Statement::uttered)
        .map(time -> utteredWords(record, time));
  }

  private static String utteredWords(ExtractionRecord record, TimeReference time) {
    String said =
        record.mentions().times().stream()
            .filter(mention -> mention.time().equals(time))
            .findFirst()
            .map(mention -> "“" + TextLine.of(mention.passage().exact()) + "”, ")
            .orElse("");
    return time.value() + " (" + said + ContentWords.basis(time) + ")";
  }

  private static ClaimRow.Certainty certainty(CaseReport report, Claim claim) {
    return new ClaimRow.Certainty(
        claim.polarity(),
        claim.modality(),
        marks(report, claim),
        claim.hedges().stream()
            .map(
                hedge ->
                    new ClaimRow.HedgeWords(
                        TextLine.of(hedge.passage().exact()),
                        hedge.grade(),
                        STRENGTHS.get(hedge.grade() - 1)))
            .toList(),
        claim.evidence().stream().map(passage -> TextLine.of(passage.exact())).toList(),
        claim.condition().map(passage -> TextLine.of(passage.exact())));
  }

  private static List<String> marks(CaseReport report, Claim claim) {
    List<String> marks = new ArrayList<>();
    for (ChainLink link : claim.chain().links()) {
      if (link.manner().opposes()) {
        String verb = link.manner() == Manner.DENIES ? "denied by " : "doubted by ";
        marks.add(verb + speaker(report, link.speaker()));
      }
    }
    if (claim.polarity() == Polarity.NEGATED) {
      marks.add("said not to be so");
    }
    boolean plainQuestion =
        claim.content() instanceof ClaimContent.Open && claim.modality() == Modality.ASKED;
    if (claim.modality() != Modality.ACTUAL && !plainQuestion) {
      marks.add(words(claim.modality()));
    }
    return marks;
  }

  private static ClaimRow.Citation citation(CaseReport report, Claim claim) {
    return new ClaimRow.Citation(
        report.label(),
        report.id().toString(),
        claim.id(),
        report.span(claim.passage()),
        report.span(claim.sentence()),
        claim.provenance().rule(),
        claim.provenance().because(),
        report.fiction());
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
