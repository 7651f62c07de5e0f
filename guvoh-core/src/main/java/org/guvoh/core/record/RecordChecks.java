package org.guvoh.core.record;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guvoh.core.Checks;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.mention.Mention;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;

/**
 * What must hold of every record: exact texts stand where they say, ids are unique, references
 * resolve.
 */
public final class RecordChecks {
  private RecordChecks() {}

  /**
   * Throws unless the record is consistent.
   *
   * @throws IllegalArgumentException naming the first thing that does not hold
   */
  public static void requireConsistent(ExtractionRecord record) {
    String text = record.report().revision().text();
    passages(record).forEach(passage -> requireExact(text, passage));
    Set<String> ids = new HashSet<>();
    Stream.of(
            record.mentions().stream().map(Mention::id),
            record.statements().stream().map(Statement::id),
            record.events().stream().map(EventMention::id),
            record.claims().stream().map(Claim::id))
        .flatMap(stream -> stream)
        .forEach(id -> Checks.that(ids.add(id), "id used twice: " + id));
    requireReferences(record);
  }

  private static void requireReferences(ExtractionRecord record) {
    Set<String> statements =
        record.statements().stream().map(Statement::id).collect(Collectors.toSet());
    Set<String> events = record.events().stream().map(EventMention::id).collect(Collectors.toSet());
    for (Statement statement : record.statements()) {
      requireStatements("statement " + statement.id(), statement.chain(), statements);
    }
    for (EventMention event : record.events()) {
      event.sameAs().forEach(id -> requireNamed("event " + event.id(), "event", id, events));
    }
    for (Claim claim : record.claims()) {
      claim.event().ifPresent(id -> requireNamed("claim " + claim.id(), "event", id, events));
      requireStatements("claim " + claim.id(), claim.chain(), statements);
      if (claim.content() instanceof ClaimContent.About about) {
        about
            .statement()
            .ifPresent(id -> requireNamed("claim " + claim.id(), "statement", id, statements));
      }
    }
  }

  private static void requireStatements(String owner, Chain chain, Set<String> statements) {
    for (ChainLink link : chain.links()) {
      link.statement().ifPresent(id -> requireNamed(owner, "statement", id, statements));
    }
  }

  private static void requireNamed(String owner, String kind, String id, Set<String> known) {
    Checks.that(known.contains(id), owner + " names no " + kind + " " + id);
  }

  /** Every passage of the record. */
  public static Stream<Passage> passages(ExtractionRecord record) {
    return Stream.of(
            record.mentions().stream().map(Mention::passage),
            record.statements().stream().flatMap(RecordChecks::passages),
            record.events().stream().flatMap(event -> Stream.of(event.trigger(), event.sentence())),
            record.claims().stream().flatMap(RecordChecks::passages))
        .flatMap(stream -> stream);
  }

  private static Stream<Passage> passages(Statement statement) {
    return Stream.of(
            Stream.of(statement.content()),
            statement.pieces().stream(),
            statement.chain().links().stream().flatMap(RecordChecks::passages))
        .flatMap(stream -> stream);
  }

  private static Stream<Passage> passages(Claim claim) {
    return Stream.of(
            Stream.of(claim.passage(), claim.sentence()),
            claim.hedges().stream().map(hedge -> hedge.passage()),
            claim.evidence().stream(),
            claim.condition().stream(),
            claim.content().passages().stream(),
            claim.chain().links().stream().flatMap(RecordChecks::passages))
        .flatMap(stream -> stream);
  }

  private static Stream<Passage> passages(ChainLink link) {
    return Stream.concat(link.cue().stream(), link.speakerPassage().stream());
  }

  private static void requireExact(String text, Passage passage) {
    Checks.that(
        passage.end() <= text.length() && text.startsWith(passage.exact(), passage.start()),
        "the text does not say \"" + passage.exact() + "\" at " + passage.start());
  }
}
