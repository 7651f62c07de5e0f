package org.guvoh.bench.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.guvoh.bench.gold.GoldSheet.GoldClaim;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.actor.Party;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.AboutTarget;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Direction;
import org.guvoh.core.claim.PrecedentRank;
import org.guvoh.core.claim.Range;
import org.guvoh.core.claim.RelationKind;
import org.guvoh.core.claim.Stance;
import org.guvoh.core.claim.ThingEffect;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.claim.Trend;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;
import tools.jackson.databind.JsonNode;

/**
 * Contents of gold claims as contents of the record. A time that is no EDTF value leaves the
 * content out; words of causes and inferences that do not stand in the text are those of the claim.
 */
record SheetContents(SheetWords words) {
  static final String REASON = "an annotator wrote it";
  private static final String SOMEBODY = "unknown";

  /** The content, if the record can hold it. */
  Optional<ClaimContent> of(GoldClaim claim) {
    JsonNode json = claim.json();
    return switch (claim.content()) {
      case "when" -> time(text(json, "value")).map(ClaimContent.When::new);
      case "occurrence" ->
          Optional.of(new ClaimContent.Occurrence(new EventKind(text(json, "kind"))));
      case "toll" -> Optional.of(toll(json));
      case "perpetrator" -> Optional.of(new ClaimContent.Perpetrator(actor(json, "actor")));
      case "responsibility" -> Optional.of(new ClaimContent.Responsibility(actor(json, "actor")));
      case "target" -> Optional.of(new ClaimContent.Target(text(json, "description")));
      case "where" -> Optional.of(new ClaimContent.Where(place(text(json, "place"))));
      case "cameFrom" -> Optional.of(new ClaimContent.CameFrom(place(text(json, "place"))));
      case "wentTo" -> Optional.of(new ClaimContent.WentTo(place(text(json, "place"))));
      case "route" -> Optional.of(route(json));
      default -> told(claim, json);
    };
  }

  private Optional<ClaimContent> told(GoldClaim claim, JsonNode json) {
    return switch (claim.content()) {
      case "about" -> Optional.of(about(json));
      case "open" ->
          Optional.of(
              new ClaimContent.Open(text(json, "question"), strings(json.path("alternatives"))));
      case "noResponse" ->
          Optional.of(new ClaimContent.NoResponse(text(json, "asked"), Optional.empty()));
      case "means" -> Optional.of(new ClaimContent.Means(text(json, "what")));
      case "motive" -> Optional.of(new ClaimContent.Motive(text(json, "what"), Optional.empty()));
      case "effect" ->
          Optional.of(
              new ClaimContent.Effect(
                  text(json, "thing"), ThingEffect.valueOf(upper(json, "kind"))));
      case "quantity" -> Optional.of(quantity(json));
      case "series" ->
          Optional.of(
              new ClaimContent.Series(
                  new EventKind(text(json, "kind")), count(json), Optional.empty()));
      case "cause" ->
          Optional.of(
              new ClaimContent.Cause(
                  near(text(json, "cause"), claim), near(text(json, "effect"), claim)));
      case "inference" ->
          Optional.of(
              new ClaimContent.Inference(
                  strings(json.path("premises")).stream().map(one -> near(one, claim)).toList(),
                  near(text(json, "conclusion"), claim)));
      case "other" -> Optional.of(new ClaimContent.Other(text(json, "text")));
      default -> planned(claim.content(), json);
    };
  }

  private static Optional<ClaimContent> planned(String content, JsonNode json) {
    return switch (content) {
      case "relation" ->
          Optional.of(
              new ClaimContent.Relation(
                  actor(json, "subject"), actor(json, "object"), relation(json), Optional.empty()));
      case "control" ->
          Optional.of(
              new ClaimContent.Control(
                  actor(json, "actor"), place(text(json, "territory")), Optional.empty()));
      case "precedent" ->
          Optional.of(new ClaimContent.Precedent(PrecedentRank.OTHER, text(json, "what")));
      case "commitment" ->
          Optional.of(
              new ClaimContent.Commitment(
                  actor(json, "party"),
                  text(json, "act"),
                  Optional.empty(),
                  time(json.path("due").asString(""))));
      case "programmeFact" ->
          Optional.of(
              new ClaimContent.ProgrammeFact(
                  text(json, "programme"), text(json, "fact"), Optional.empty(), Optional.empty()));
      case "forecast" ->
          Optional.of(
              new ClaimContent.Forecast(
                  text(json, "expected"), Optional.empty(), Optional.empty()));
      case "position" ->
          Optional.of(
              new ClaimContent.Position(
                  text(json, "topic"), Direction.valueOf(upper(json, "direction"))));
      case "capability" ->
          Optional.of(
              new ClaimContent.Capability(
                  text(json, "who"),
                  new Range.Unspecified(text(json, "what"), Optional.empty()),
                  Optional.of(text(json, "what"))));
      case "funding" ->
          Optional.of(
              new ClaimContent.Funding(
                  Optional.of(actor(json, "funder")),
                  Optional.of(actor(json, "recipient")),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
      default -> throw new IllegalArgumentException("no content called " + content);
    };
  }

  private static ClaimContent toll(JsonNode json) {
    return new ClaimContent.Toll(
        TollEffect.valueOf(upper(json, "effect")),
        new Party(PartyRole.valueOf(upper(json, "role")), text(json, "whom")),
        count(json),
        strings(json.path("named")));
  }

  private static ClaimContent quantity(JsonNode json) {
    boolean counted = json.path("low").isNumber() || json.path("high").isNumber();
    Optional<Trend> trend =
        Optional.of(json.path("trend").asString(""))
            .filter(word -> !word.isEmpty())
            .map(
                word ->
                    switch (word) {
                      case "up" -> Trend.RISING;
                      case "down" -> Trend.FALLING;
                      default -> Trend.STEADY;
                    });
    return new ClaimContent.Quantity(
        text(json, "what"), counted ? Optional.of(count(json)) : Optional.empty(), trend);
  }

  private static CountInterval count(JsonNode json) {
    JsonNode high = json.path("high");
    return new CountInterval(
        json.path("low").asLong(0),
        high.isNumber() ? OptionalLong.of(high.asLong()) : OptionalLong.empty(),
        text(json, "exact"));
  }

  private static ClaimContent about(JsonNode json) {
    return new ClaimContent.About(
        AboutTarget.STATEMENT,
        text(json, "target"),
        Optional.empty(),
        Stance.valueOf(upper(json, "stance")),
        json.path("trait").asString(""));
  }

  private static ClaimContent route(JsonNode json) {
    return new ClaimContent.Route(
        named(json, "from").map(SheetContents::place),
        strings(json.path("via")).stream().map(SheetContents::place).toList(),
        named(json, "to").map(SheetContents::place));
  }

  private static RelationKind relation(JsonNode json) {
    return switch (text(json, "kind")) {
      case "member" -> RelationKind.MEMBER_OF;
      case "head" -> RelationKind.HEAD_OF;
      case "organ" -> RelationKind.ORGAN_OF;
      default -> RelationKind.valueOf(upper(json, "kind"));
    };
  }

  private Passage near(String exact, GoldClaim claim) {
    return words.nearest(exact, claim.span().start()).orElseGet(() -> words.at(claim.span()));
  }

  private static ActorReference actor(JsonNode json, String property) {
    return ActorReference.provisional(named(json, property).orElse(SOMEBODY), ActorKind.UNKNOWN);
  }

  private static PlaceReference place(String name) {
    return PlaceReference.unlocated(name, REASON);
  }

  /** The EDTF value as a time, if it is one. */
  static Optional<TimeReference> time(String value) {
    return Edtf.tryParse(value).map(edtf -> new TimeReference(edtf, TimeBasis.SAID, ""));
  }

  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(node -> strings.add(node.asString("")));
    return strings;
  }

  private static Optional<String> named(JsonNode json, String property) {
    return Stream.of(json.path(property).asString("")).filter(word -> !word.isBlank()).findFirst();
  }

  private static String text(JsonNode json, String property) {
    return named(json, property).orElse(SOMEBODY);
  }

  private static String upper(JsonNode json, String property) {
    return json.path(property).asString("").toUpperCase(Locale.ROOT);
  }
}
