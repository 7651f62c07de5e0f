package org.guvoh.claims;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guvoh.core.Stated;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Report;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.time.Edtf;
import org.guvoh.language.LanguageReader;
import org.guvoh.language.SentenceParser;
import org.guvoh.names.NameFinder;
import org.guvoh.names.NameTables;
import org.guvoh.names.NamesInText;
import org.guvoh.names.TableLexicon;

/**
 * What the extraction reads out of a text, in lines an analyst can read.
 *
 * <p>A claim is {@code killed civilians = 4 · Orrin Vale says}: field, value, what weakens it, and
 * the chain without the report, or {@code the report} where nobody else speaks.
 */
public record Reading(ExtractionRecord record) {
  private static final LanguageReader READER = new LanguageReader(SentenceParser.open());
  private static final TableLexicon LEXICON = new TableLexicon(NameTables.bundled());
  private static final NameFinder NAMES = new NameFinder(NameTables.bundled());
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor("test 1");

  /** The reading of a text of which nothing else is known. */
  public static Reading of(String text) {
    return read(text, Stated.absent("no date given"));
  }

  /** The reading of a text published on a day. */
  public static Reading published(String day, String text) {
    return read(text, Stated.said(Edtf.parse(day), "test"));
  }

  private static Reading read(String text, Stated<Edtf> published) {
    ReportMetadata unknown = ReportMetadata.unknown("bare text");
    ReportMetadata metadata =
        new ReportMetadata(
            unknown.publisher(), unknown.author(), unknown.title(), published, unknown.url());
    TextRevision revision = TextRevision.of(text);
    Report report =
        new Report(
            ReportId.ofPayload(text.getBytes(StandardCharsets.UTF_8)),
            "text/plain",
            "UTF-8",
            metadata,
            Stated.said("en", "test"),
            revision);
    AnnotatedText annotated = READER.read(revision, LEXICON);
    NamesInText names = NAMES.find(annotated);
    return new Reading(EXTRACTOR.extract(report, annotated, names.actors(), names.places()));
  }

  /** Every claim as a line, in text order. */
  public List<String> claims() {
    return record.claims().stream().map(Reading::line).toList();
  }

  /** The claims on fields that begin with these words. */
  public List<String> claims(String field) {
    return claims().stream().filter(line -> line.startsWith(field)).toList();
  }

  /** The tolls, in text order. */
  public List<String> tolls() {
    return record.claims().stream()
        .filter(claim -> claim.content() instanceof ClaimContent.Toll)
        .map(Reading::line)
        .toList();
  }

  /** Only the values of the claims on a field. */
  public List<String> values(String field) {
    return record.claims().stream()
        .map(Claim::content)
        .filter(content -> content.field().equals(field))
        .map(ClaimContent::value)
        .toList();
  }

  /** Times as {@code words = value}. */
  public List<String> times() {
    return record.mentions().times().stream()
        .map(time -> oneLine(time.passage().exact()) + " = " + time.time().value())
        .toList();
  }

  /** Counts as {@code words = figures}. */
  public List<String> counts() {
    return record.mentions().counts().stream()
        .map(count -> oneLine(count.passage().exact()) + " = " + count.count().figures())
        .toList();
  }

  /** Statements as {@code chain [on day] [to addressee]: content}. */
  public List<String> statements() {
    return record.statements().stream().map(Reading::line).toList();
  }

  /** The chain of every statement. */
  public List<String> chains() {
    return record.statements().stream().map(statement -> chain(statement.chain())).toList();
  }

  /** Events as {@code kind "trigger"}, those of one event together. */
  public List<String> events() {
    return record.events().stream()
        .map(
            event ->
                event.kind().label()
                    + " \""
                    + oneLine(event.trigger().exact())
                    + "\""
                    + (event.sameAs().isEmpty() ? "" : " = " + String.join(", ", event.sameAs())))
        .toList();
  }

  /** How many different events the report tells of. */
  public long distinctEvents() {
    return record.events().stream()
        .filter(event -> event.sameAs().stream().noneMatch(id -> comesBefore(id, event)))
        .count();
  }

  private boolean comesBefore(String id, EventMention event) {
    List<String> ids = record.events().stream().map(EventMention::id).toList();
    return ids.indexOf(id) < ids.indexOf(event.id());
  }

  private static String line(Claim claim) {
    String polarity = claim.polarity() == Polarity.NEGATED ? " (negated)" : "";
    String modality =
        claim.modality() == Modality.ACTUAL || claim.content() instanceof ClaimContent.Open
            ? ""
            : " (" + claim.modality().name().toLowerCase(java.util.Locale.ROOT) + ")";
    String hedges =
        claim.hedges().stream()
            .map(hedge -> " ~" + oneLine(hedge.passage().exact()))
            .collect(Collectors.joining());
    return claim.content().field()
        + " = "
        + claim.content().value()
        + polarity
        + modality
        + hedges
        + " · "
        + chain(claim.chain());
  }

  private static String line(Statement statement) {
    return chain(statement.chain())
        + statement.uttered().map(time -> " on " + time.value()).orElse("")
        + statement.addressee().map(to -> " to " + to).orElse("")
        + ": "
        + oneLine(statement.content().exact());
  }

  private static String chain(Chain chain) {
    Optional<String> inner =
        chain.links().stream()
            .skip(1)
            .map(
                link ->
                    link.speaker().label()
                        + " "
                        + link.manner().name().toLowerCase(java.util.Locale.ROOT))
            .reduce((outer, next) -> outer + " > " + next);
    return inner.orElse("the report");
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
