package org.guvoh.core.claim;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.Checks;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.actor.Party;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.TimeReference;

/**
 * The atomic content of a claim. {@link #field} names the field of an incident that the content
 * speaks of, and {@link #value} its value in words; two claims on one field of one incident can be
 * compared.
 *
 * <p>The whole family stands in this one file, longer than others: who adds a content sees them
 * all, and the two lists that must name it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "content")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ClaimContent.Occurrence.class, name = "occurrence"),
  @JsonSubTypes.Type(value = ClaimContent.Toll.class, name = "toll"),
  @JsonSubTypes.Type(value = ClaimContent.Perpetrator.class, name = "perpetrator"),
  @JsonSubTypes.Type(value = ClaimContent.Responsibility.class, name = "responsibility"),
  @JsonSubTypes.Type(value = ClaimContent.Target.class, name = "target"),
  @JsonSubTypes.Type(value = ClaimContent.Where.class, name = "where"),
  @JsonSubTypes.Type(value = ClaimContent.When.class, name = "when"),
  @JsonSubTypes.Type(value = ClaimContent.CameFrom.class, name = "cameFrom"),
  @JsonSubTypes.Type(value = ClaimContent.WentTo.class, name = "wentTo"),
  @JsonSubTypes.Type(value = ClaimContent.Route.class, name = "route"),
  @JsonSubTypes.Type(value = ClaimContent.About.class, name = "about"),
  @JsonSubTypes.Type(value = ClaimContent.Open.class, name = "open"),
  @JsonSubTypes.Type(value = ClaimContent.NoResponse.class, name = "noResponse"),
  @JsonSubTypes.Type(value = ClaimContent.Means.class, name = "means"),
  @JsonSubTypes.Type(value = ClaimContent.Motive.class, name = "motive"),
  @JsonSubTypes.Type(value = ClaimContent.Relation.class, name = "relation"),
  @JsonSubTypes.Type(value = ClaimContent.Effect.class, name = "effect"),
  @JsonSubTypes.Type(value = ClaimContent.Quantity.class, name = "quantity"),
  @JsonSubTypes.Type(value = ClaimContent.Series.class, name = "series"),
  @JsonSubTypes.Type(value = ClaimContent.Control.class, name = "control"),
  @JsonSubTypes.Type(value = ClaimContent.Cause.class, name = "cause"),
  @JsonSubTypes.Type(value = ClaimContent.Inference.class, name = "inference"),
  @JsonSubTypes.Type(value = ClaimContent.Precedent.class, name = "precedent"),
  @JsonSubTypes.Type(value = ClaimContent.Commitment.class, name = "commitment"),
  @JsonSubTypes.Type(value = ClaimContent.ProgrammeFact.class, name = "programmeFact"),
  @JsonSubTypes.Type(value = ClaimContent.Forecast.class, name = "forecast"),
  @JsonSubTypes.Type(value = ClaimContent.Position.class, name = "position"),
  @JsonSubTypes.Type(value = ClaimContent.Capability.class, name = "capability"),
  @JsonSubTypes.Type(value = ClaimContent.Funding.class, name = "funding"),
  @JsonSubTypes.Type(value = ClaimContent.Other.class, name = "other")
})
public sealed interface ClaimContent {
  /** The field of an incident this content speaks of. */
  String field();

  /** The content in words. */
  String value();

  /** The number it gives, if it gives one. */
  default Optional<CountInterval> findCount() {
    return Optional.empty();
  }

  /** Passages of the report that are part of the content itself. */
  default List<Passage> passages() {
    return List.of();
  }

  /** Something of this kind happened. */
  record Occurrence(EventKind kind) implements ClaimContent {
    @Override
    public String field() {
      return "occurrence";
    }

    @Override
    public String value() {
      return kind.label();
    }
  }

  /** So many of a party were killed, wounded, …; {@code named} are the victims named. */
  record Toll(TollEffect effect, Party whom, CountInterval count, List<String> named)
      implements ClaimContent {
    public Toll {
      named = List.copyOf(named);
    }

    @Override
    public String field() {
      return Words.of(effect) + " " + Words.of(whom.role());
    }

    @Override
    public String value() {
      return count.figures();
    }

    @Override
    public Optional<CountInterval> findCount() {
      return Optional.of(count);
    }
  }

  /** The actor who did it. */
  record Perpetrator(ActorReference actor) implements ClaimContent {
    @Override
    public String field() {
      return "perpetrator";
    }

    @Override
    public String value() {
      return actor.name();
    }
  }

  /** An actor took responsibility. */
  record Responsibility(ActorReference by) implements ClaimContent {
    @Override
    public String field() {
      return "responsibility";
    }

    @Override
    public String value() {
      return by.name();
    }
  }

  /** What or whom the event was directed at. */
  record Target(String description) implements ClaimContent {
    public Target {
      Checks.filled(description, "description");
    }

    @Override
    public String field() {
      return "target";
    }

    @Override
    public String value() {
      return description;
    }
  }

  /** Where it happened. */
  record Where(PlaceReference place) implements ClaimContent {
    @Override
    public String field() {
      return "where";
    }

    @Override
    public String value() {
      return place.name();
    }
  }

  /** When it happened. */
  record When(TimeReference time) implements ClaimContent {
    @Override
    public String field() {
      return "when";
    }

    @Override
    public String value() {
      return time.value().value();
    }
  }

  /** Where those who did it came from. */
  record CameFrom(PlaceReference place) implements ClaimContent {
    @Override
    public String field() {
      return "came from";
    }

    @Override
    public String value() {
      return place.name();
    }
  }

  /** Where they went. */
  record WentTo(PlaceReference place) implements ClaimContent {
    @Override
    public String field() {
      return "went to";
    }

    @Override
    public String value() {
      return place.name();
    }
  }

  /** The way they took. */
  record Route(Optional<PlaceReference> from, List<PlaceReference> via, Optional<PlaceReference> to)
      implements ClaimContent {
    public Route {
      via = List.copyOf(via);
      Checks.that(
          from.isPresent() || !via.isEmpty() || to.isPresent(), "a route names at least one place");
    }

    @Override
    public String field() {
      return "route";
    }

    @Override
    public String value() {
      return Words.route(from, via, to);
    }
  }

  /**
   * A speaker's stance on a claim, a statement or a speaker.
   *
   * @param what what it is about, in words or as a name
   * @param statement id of the statement it is about, where the record has it
   * @param trait the stance in words; may be empty
   */
  record About(
      AboutTarget target, String what, Optional<String> statement, Stance stance, String trait)
      implements ClaimContent {
    public About {
      Checks.filled(what, "what");
    }

    @Override
    public String field() {
      return "stance";
    }

    @Override
    public String value() {
      return Words.of(stance) + " " + what + (trait.isEmpty() ? "" : ": " + trait);
    }
  }

  /** A question somebody calls open, with the alternatives named. */
  record Open(String question, List<String> alternatives) implements ClaimContent {
    public Open {
      Checks.filled(question, "question");
      alternatives = List.copyOf(alternatives);
    }

    @Override
    public String field() {
      return "unknown";
    }

    @Override
    public String value() {
      return question;
    }
  }

  /** Somebody was asked and did not answer. */
  record NoResponse(String asked, Optional<String> by) implements ClaimContent {
    public NoResponse {
      Checks.filled(asked, "asked");
    }

    @Override
    public String field() {
      return "no response";
    }

    @Override
    public String value() {
      return asked;
    }
  }

  /** The weapon, vehicle or method. */
  record Means(String description) implements ClaimContent {
    public Means {
      Checks.filled(description, "description");
    }

    @Override
    public String field() {
      return "means";
    }

    @Override
    public String value() {
      return description;
    }
  }

  /** Why somebody acted, as the speaker has it. */
  record Motive(String description, Optional<ActorReference> actor) implements ClaimContent {
    public Motive {
      Checks.filled(description, "description");
    }

    @Override
    public String field() {
      return "motive";
    }

    @Override
    public String value() {
      return actor.map(who -> who.name() + ": ").orElse("") + description;
    }
  }

  /** A relation that runs from one actor to another. */
  record Relation(
      ActorReference from, ActorReference to, RelationKind kind, Optional<TimeReference> period)
      implements ClaimContent {
    @Override
    public String field() {
      return "relation";
    }

    @Override
    public String value() {
      return from.name() + " " + Words.relation(kind) + " " + to.name() + Words.at(period);
    }
  }

  /** What befell a thing. */
  record Effect(String thing, ThingEffect effect) implements ClaimContent {
    public Effect {
      Checks.filled(thing, "thing");
    }

    @Override
    public String field() {
      return "thing " + Words.of(effect);
    }

    @Override
    public String value() {
      return thing;
    }
  }

  /** An amount that is no toll, or how it moves; at least one of both is said. */
  record Quantity(String what, Optional<CountInterval> count, Optional<Trend> trend)
      implements ClaimContent {
    public Quantity {
      Checks.filled(what, "what");
      Checks.that(count.isPresent() || trend.isPresent(), "a quantity has a count or a trend");
    }

    @Override
    public String field() {
      return "quantity";
    }

    @Override
    public String value() {
      return Words.quantity(what, count, trend);
    }

    @Override
    public Optional<CountInterval> findCount() {
      return count;
    }
  }

  /** Several events told as one ("a handful of rocket attacks"), which are no single incident. */
  record Series(EventKind kind, CountInterval count, Optional<TimeReference> period)
      implements ClaimContent {
    @Override
    public String field() {
      return "series";
    }

    @Override
    public String value() {
      return kind.label() + ": " + count.figures() + Words.at(period);
    }

    @Override
    public Optional<CountInterval> findCount() {
      return Optional.of(count);
    }
  }

  /** An actor holds a territory. */
  record Control(ActorReference actor, PlaceReference territory, Optional<TimeReference> period)
      implements ClaimContent {
    @Override
    public String field() {
      return "control";
    }

    @Override
    public String value() {
      return actor.name() + " holds " + territory.name() + Words.at(period);
    }
  }

  /** What brought something about; both are words of the report. */
  record Cause(Passage cause, Passage outcome) implements ClaimContent {
    @Override
    public String field() {
      return "cause";
    }

    @Override
    public String value() {
      return Words.line(cause) + " → " + Words.line(outcome);
    }

    @Override
    public List<Passage> passages() {
      return List.of(cause, outcome);
    }
  }

  /** An argument that the report makes or passes on: premises and what is concluded from them. */
  record Inference(List<Passage> premises, Passage conclusion) implements ClaimContent {
    public Inference {
      premises = List.copyOf(premises);
      Checks.that(!premises.isEmpty(), "an inference has a premise");
    }

    @Override
    public String field() {
      return "inference";
    }

    @Override
    public String value() {
      return String.join("; ", premises.stream().map(Words::line).toList())
          + " → "
          + Words.line(conclusion);
    }

    @Override
    public List<Passage> passages() {
      List<Passage> all = new ArrayList<>(premises);
      all.add(conclusion);
      return all;
    }
  }

  /** How it stands to earlier events ("the first known …"); {@code scope} says among what. */
  record Precedent(PrecedentRank rank, String scope) implements ClaimContent {
    public Precedent {
      Checks.filled(scope, "scope");
    }

    @Override
    public String field() {
      return "precedent";
    }

    @Override
    public String value() {
      return Words.of(rank) + ": " + scope;
    }
  }

  /** A party is to do something: it promised, plans, or is asked to, as the modality says. */
  record Commitment(
      ActorReference party, String act, Optional<String> stage, Optional<TimeReference> due)
      implements ClaimContent {
    public Commitment {
      Checks.filled(act, "act");
    }

    @Override
    public String field() {
      return "commitment";
    }

    @Override
    public String value() {
      return party.name()
          + ": "
          + act
          + stage.map(words -> " (" + words + ")").orElse("")
          + due.map(time -> ", due " + time.value().value()).orElse("");
    }
  }

  /** What is said of a programme: its stages, length, parties, signing. */
  record ProgrammeFact(
      String programme, String fact, Optional<String> stage, Optional<TimeReference> time)
      implements ClaimContent {
    public ProgrammeFact {
      Checks.filled(programme, "programme");
      Checks.filled(fact, "fact");
    }

    @Override
    public String field() {
      return "programme";
    }

    @Override
    public String value() {
      return programme
          + ": "
          + fact
          + stage.map(words -> " (" + words + ")").orElse("")
          + Words.at(time);
    }
  }

  /** What the speaker expects, what the speaker rules out, and until when. */
  record Forecast(String expected, Optional<String> rejected, Optional<TimeReference> horizon)
      implements ClaimContent {
    public Forecast {
      Checks.filled(expected, "expected");
    }

    @Override
    public String field() {
      return "forecast";
    }

    @Override
    public String value() {
      return expected + rejected.map(words -> ", not " + words).orElse("") + Words.at(horizon);
    }
  }

  /** Where the speaker stands on a topic; a shift is two positions, the old one and the new one. */
  record Position(String topic, Direction direction) implements ClaimContent {
    public Position {
      Checks.filled(topic, "topic");
    }

    @Override
    public String field() {
      return "position";
    }

    @Override
    public String value() {
      return Words.of(direction) + ": " + topic;
    }
  }

  /** What a post or a force can do, and how far. */
  record Capability(String holder, Range range, Optional<String> ability) implements ClaimContent {
    public Capability {
      Checks.filled(holder, "holder");
    }

    @Override
    public String field() {
      return "capability";
    }

    @Override
    public String value() {
      return holder + ": " + ability.map(words -> words + ", ").orElse("") + range.inWords();
    }
  }

  /** Who pays whom for what; at least one of the three is said. */
  record Funding(
      Optional<ActorReference> funder,
      Optional<ActorReference> recipient,
      Optional<String> purpose,
      Optional<CountInterval> amount,
      Optional<String> currency)
      implements ClaimContent {
    public Funding {
      Checks.that(
          funder.isPresent() || recipient.isPresent() || purpose.isPresent(),
          "funding names who pays, who is paid or for what");
    }

    @Override
    public String field() {
      return "funding";
    }

    @Override
    public String value() {
      return Words.funding(this);
    }

    @Override
    public Optional<CountInterval> findCount() {
      return amount;
    }
  }

  /** Content without a type of its own, kept with its chain. */
  record Other(String text) implements ClaimContent {
    public Other {
      Checks.filled(text, "text");
    }

    @Override
    public String field() {
      return "other";
    }

    @Override
    public String value() {
      return text;
    }
  }
}
