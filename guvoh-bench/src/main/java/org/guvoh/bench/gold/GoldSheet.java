package org.guvoh.bench.gold;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.core.time.Edtf;
import tools.jackson.databind.JsonNode;

/**
 * A gold report with its sheet, words turned into spans of the text; the form stands in
 * docs/reference/annotation.md.
 *
 * @param body the text after the header; all spans are of it, in UTF-16 units
 */
record GoldSheet(
    String id,
    String style,
    Optional<String> publisher,
    Optional<String> published,
    String body,
    List<GoldTime> times,
    List<GoldPlace> places,
    List<GoldStatement> statements,
    List<GoldEvent> events,
    List<GoldClaim> claims) {
  GoldSheet {
    times = List.copyOf(times);
    places = List.copyOf(places);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }

  /** {@code value} is EDTF, or empty where the words fix no point. */
  record GoldTime(Span span, String value) {}

  record GoldPlace(Span span, String use, boolean described) {}

  /**
   * @param in the statement it is embedded in, or {@code report}
   * @param speaker the words that name the speaker in the text; may be empty
   * @param name who it is
   */
  record GoldStatement(
      String id,
      String in,
      String speaker,
      String speakerType,
      String name,
      String manner,
      Optional<Span> cue,
      Optional<String> uttered,
      List<Span> content) {
    GoldStatement {
      content = List.copyOf(content);
    }
  }

  record GoldEvent(String id, String kind, boolean background, List<Span> mentions) {
    GoldEvent {
      mentions = List.copyOf(mentions);
    }
  }

  /** {@code json} holds the properties of its content. */
  record GoldClaim(
      String content,
      String in,
      Optional<String> event,
      String polarity,
      String modality,
      List<String> hedges,
      Span span,
      JsonNode json) {
    GoldClaim {
      hedges = List.copyOf(hedges);
    }
  }

  BenchReport report() {
    return new BenchReport(id, body, published.flatMap(Edtf::tryParse), publisher);
  }

  /** The statements from the outermost to the given one; empty for the report itself. */
  List<GoldStatement> chain(String statement) {
    Map<String, GoldStatement> byId = new HashMap<>();
    statements.forEach(one -> byId.put(one.id(), one));
    ArrayDeque<GoldStatement> chain = new ArrayDeque<>();
    GoldStatement at = byId.get(statement);
    while (at != null && chain.size() <= statements.size()) {
      chain.addFirst(at);
      at = byId.get(at.in());
    }
    return List.copyOf(chain);
  }
}
