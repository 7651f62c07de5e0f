package org.guvoh.bench.judgement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.actor.Party;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.AboutTarget;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Stance;
import org.guvoh.core.claim.ThingEffect;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.event.EventKinds;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.Position;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;
import org.guvoh.incidents.claim.CaseClaim;
import tools.jackson.databind.JsonNode;

/**
 * Two claims of two reports with the relation between them, one pair a line.
 *
 * <p>What the pair's context tells of names (one in the other, two names of one thing) is given to
 * the claims as containers, parents and ids, as the tables of names would.
 */
record ClaimPair(JsonNode json) {
  static ClaimPair parse(String line) {
    return new ClaimPair(ExtractionCodec.plainMapper().readTree(line));
  }

  String id() {
    return json.path("id").asString("");
  }

  String relation() {
    return json.path("relation").asString("");
  }

  boolean sameIncident() {
    return json.path("sameIncident").asBoolean(true);
  }

  boolean disagreement() {
    return json.path("disagreement").asBoolean(false);
  }

  /** The sides that claim something; a side that is silent has no claim. */
  List<CaseClaim> claims() {
    List<CaseClaim> claims = new ArrayList<>();
    claim("a").ifPresent(claims::add);
    claim("b").ifPresent(claims::add);
    return claims;
  }

  private Optional<CaseClaim> claim(String side) {
    JsonNode node = json.path(side);
    String speaker = node.path("speaker").asString("");
    ReportId report = ReportId.ofPayload((id() + side).getBytes(StandardCharsets.UTF_8));
    boolean opposed =
        node.hasNonNull("manner")
            && Manner.valueOf(node.path("manner").asString("").toUpperCase(Locale.ROOT)).opposes();
    return content(node)
        .map(
            content ->
                new CaseClaim(
                    new ClaimReference(report, "c1"),
                    content,
                    "actor:" + speaker.toLowerCase(Locale.ROOT),
                    speaker,
                    opposed && !(content instanceof ClaimContent.About),
                    node.path("modality").asString("actual").equals("actual"),
                    node.path("polarity").asString("").equals("negated"),
                    Edtf.tryParse(node.path("uttered").asString(""))));
  }

  private Optional<ClaimContent> content(JsonNode node) {
    return Optional.ofNullable(
        switch (node.path("content").asString("")) {
          case "toll" -> toll(node);
          case "perpetrator" -> new ClaimContent.Perpetrator(actor(node));
          case "responsibility" -> new ClaimContent.Responsibility(actor(node));
          case "target" -> new ClaimContent.Target(node.path("description").asString("-"));
          case "where" -> new ClaimContent.Where(place("place", node));
          case "cameFrom" -> new ClaimContent.CameFrom(place("place", node));
          case "wentTo" -> new ClaimContent.WentTo(place("place", node));
          case "when" -> when(node);
          case "occurrence" -> occurrence(node);
          case "about" -> about(node);
          case "means" -> new ClaimContent.Means(node.path("what").asString("-"));
          case "motive" ->
              new ClaimContent.Motive(node.path("what").asString("-"), Optional.empty());
          case "effect" -> effect(node);
          case "quantity" -> quantity(node);
          case "control" ->
              new ClaimContent.Control(actor(node), place("territory", node), Optional.empty());
          case "noResponse" ->
              new ClaimContent.NoResponse(node.path("asked").asString("-"), Optional.empty());
          default -> null;
        });
  }

  private static ClaimContent toll(JsonNode node) {
    String part = node.path("partOf").asString("");
    String unit = node.path("unit").asString("");
    String whom =
        node.path("whom").asString("people")
            + (unit.isEmpty() ? "" : " " + unit)
            + (part.isEmpty() ? "" : ", of " + part);
    CountInterval count = count(node, whom);
    return new ClaimContent.Toll(
        TollEffect.valueOf(upper(node, "effect")),
        new Party(PartyRole.valueOf(upper(node, "role")), whom),
        count,
        List.of());
  }

  /** A rough figure is good for a tenth, as the reading of "about" has it. */
  private static CountInterval count(JsonNode node, String words) {
    long low = node.path("low").asLong(0);
    if (!node.path("high").isNumber()) {
      return CountInterval.atLeast(low, words);
    }
    long high = node.path("high").asLong();
    boolean rough = node.path("approx").asBoolean(false) && low > 0;
    return rough
        ? CountInterval.between(low - low / 10, high + high / 10, words)
        : CountInterval.between(low, high, words);
  }

  private static ClaimContent effect(JsonNode node) {
    return new ClaimContent.Effect(
        node.path("thing").asString("-"), ThingEffect.valueOf(upper(node, "kind")));
  }

  private static ClaimContent quantity(JsonNode node) {
    String what = node.path("what").asString("-");
    return new ClaimContent.Quantity(what, Optional.of(count(node, what)), Optional.empty());
  }

  private static String upper(JsonNode node, String property) {
    return node.path(property).asString("").toUpperCase(Locale.ROOT);
  }

  private ActorReference actor(JsonNode node) {
    String name = node.path("actor").asString("-");
    return new ActorReference(name, ActorKind.UNKNOWN, Optional.of(key(name)), above(name));
  }

  private PlaceReference place(String property, JsonNode node) {
    String name = node.path(property).asString("-");
    return new PlaceReference(
        name, Optional.of(key(name)), above(name), position(name), 0, "the pair's context");
  }

  /** Two places that the context puts apart are given two points a degree apart. */
  private Optional<Position> position(String name) {
    for (JsonNode context : json.path("context")) {
      if (context.path("kind").asString("").equals("apart")) {
        boolean first = isIn(name, context.path("a").asString(""));
        if (first || isIn(name, context.path("b").asString(""))) {
          return Optional.of(new Position(0, first ? 0 : 1, 0));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isIn(String name, String known) {
    return !known.isEmpty()
        && name.toLowerCase(Locale.ROOT).contains(known.toLowerCase(Locale.ROOT));
  }

  private static @org.jspecify.annotations.Nullable ClaimContent when(JsonNode node) {
    return Edtf.tryParse(node.path("value").asString(""))
        .map(value -> new ClaimContent.When(new TimeReference(value, TimeBasis.SAID, "")))
        .orElse(null);
  }

  /** A kind that has no code here is kept as its word. */
  private static ClaimContent occurrence(JsonNode node) {
    String kind = node.path("kind").asString("attack");
    return EventKinds.STANDARD.has(kind)
        ? new ClaimContent.Occurrence(new EventKind(kind))
        : new ClaimContent.Other(kind);
  }

  private static ClaimContent about(JsonNode node) {
    String target = node.path("target").asString("");
    return new ClaimContent.About(
        AboutTarget.CLAIM,
        target.isBlank() ? "the claim" : target,
        Optional.empty(),
        Stance.valueOf(upper(node, "stance")),
        target);
  }

  /** The id of a name: its own, or that of the name it is another spelling of. */
  private String key(String name) {
    for (JsonNode context : json.path("context")) {
      if (context.path("kind").asString("").equals("alias")
          && context.path("a").asString("").equalsIgnoreCase(name)) {
        return context.path("b").asString("").toLowerCase(Locale.ROOT);
      }
    }
    return name.toLowerCase(Locale.ROOT);
  }

  private List<String> above(String name) {
    List<String> above = new ArrayList<>();
    for (JsonNode context : json.path("context")) {
      String kind = context.path("kind").asString("");
      boolean contains = kind.equals("in") || kind.equals("part") || kind.equals("organ");
      if (contains && isIn(name, context.path("a").asString(""))) {
        above.add(context.path("b").asString("").toLowerCase(Locale.ROOT));
      }
    }
    return above;
  }
}
