package org.guvoh.core.claim;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.Checks;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.actor.Party;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.time.TimeReference;

/**
 * The atomic content of a claim. {@link #field} names the field of an incident that the content
 * speaks of, and {@link #value} its value in words; two claims on one field of one incident can be
 * compared.
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
  @JsonSubTypes.Type(value = ClaimContent.Other.class, name = "other")
})
public sealed interface ClaimContent {
  /** The field of an incident this content speaks of. */
  String field();

  /** The content in words. */
  String value();

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

  /** A speaker's stance on a claim, a statement or a speaker; {@code trait} in words. */
  record About(AboutTarget target, Stance stance, String trait) implements ClaimContent {
    @Override
    public String field() {
      return "stance";
    }

    @Override
    public String value() {
      return Words.of(stance) + ": " + trait;
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
