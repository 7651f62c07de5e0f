package org.guvoh.core.statement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.guvoh.core.Checks;
import org.guvoh.core.Stated;
import org.guvoh.core.actor.ActorReference;

/**
 * Who speaks: an actor, a document, a bare description, somebody the report hides, or the publisher
 * of the report itself.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Speaker.Named.class, name = "actor"),
  @JsonSubTypes.Type(value = Speaker.Document.class, name = "document"),
  @JsonSubTypes.Type(value = Speaker.Described.class, name = "described"),
  @JsonSubTypes.Type(value = Speaker.Unsaid.class, name = "unknown"),
  @JsonSubTypes.Type(value = Speaker.Publisher.class, name = "publisher")
})
public sealed interface Speaker {
  /** An actor with a name or an office. */
  record Named(ActorReference actor) implements Speaker {
    @Override
    @JsonIgnore
    public String label() {
      return actor.name();
    }

    @Override
    @JsonIgnore
    public Optional<String> identity() {
      return Optional.of("actor:" + actor.key());
    }
  }

  /** A document that speaks ("a report released in June"). */
  record Document(String description) implements Speaker {
    public Document {
      Checks.filled(description, "description");
    }

    @Override
    @JsonIgnore
    public String label() {
      return description;
    }

    @Override
    @JsonIgnore
    public Optional<String> identity() {
      return Optional.empty();
    }
  }

  /** Somebody whom the report only describes ("sources", "residents"). */
  record Described(String description) implements Speaker {
    public Described {
      Checks.filled(description, "description");
    }

    @Override
    @JsonIgnore
    public String label() {
      return description;
    }

    @Override
    @JsonIgnore
    public Optional<String> identity() {
      return Optional.empty();
    }
  }

  /** Somebody of whom the report tells only that they speak ("reportedly"). */
  record Unsaid() implements Speaker {
    @Override
    @JsonIgnore
    public String label() {
      return "speaker not named";
    }

    @Override
    @JsonIgnore
    public Optional<String> identity() {
      return Optional.empty();
    }
  }

  /** The publisher of the report; the name may be unknown. */
  record Publisher(Stated<String> name) implements Speaker {
    @Override
    @JsonIgnore
    public String label() {
      return name.find().orElse("publisher not known");
    }

    @Override
    @JsonIgnore
    public Optional<String> identity() {
      return name.find().map(known -> "publisher:" + known);
    }
  }

  /** The words that name the speaker on every face. */
  String label();

  /**
   * A key under which two statements are by the same speaker; empty where the report leaves the
   * speaker anonymous.
   */
  Optional<String> identity();
}
