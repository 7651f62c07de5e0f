package org.guvoh.core.record;

import java.util.List;
import org.guvoh.core.Checks;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.mention.Mentions;
import org.guvoh.core.report.Rejected;
import org.guvoh.core.report.Report;
import org.guvoh.core.statement.Statement;

/**
 * Everything extracted from one report by one engine version.
 *
 * @param engine name and version of the engine
 * @param rejected parts of the report that were refused, with reasons
 */
public record ExtractionRecord(
    String engine,
    Report report,
    Mentions mentions,
    List<Statement> statements,
    List<EventMention> events,
    List<Claim> claims,
    List<Rejected> rejected) {
  public ExtractionRecord {
    Checks.filled(engine, "engine");
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    rejected = List.copyOf(rejected);
  }
}
