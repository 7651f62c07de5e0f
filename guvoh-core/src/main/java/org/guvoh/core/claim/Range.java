package org.guvoh.core.claim;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.guvoh.core.Checks;
import org.guvoh.core.count.CountInterval;

/**
 * How far a post or a force reaches. Whether "a range of 20 km" is a radius of view or a length of
 * border is kept as the text has it; what the text leaves open is {@link Unspecified}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Range.Radius.class, name = "radius"),
  @JsonSubTypes.Type(value = Range.Stretch.class, name = "stretch"),
  @JsonSubTypes.Type(value = Range.Unspecified.class, name = "unspecified")
})
public sealed interface Range {
  /** The range in the words of the text. */
  String inWords();

  /** So far around the post or force. */
  record Radius(CountInterval metres) implements Range {
    @Override
    public String inWords() {
      return "radius " + metres.words();
    }
  }

  /** A piece of border or road, with its length where that is said. */
  record Stretch(String description, Optional<CountInterval> metres) implements Range {
    public Stretch {
      Checks.filled(description, "description");
    }

    @Override
    public String inWords() {
      return description;
    }
  }

  /** The text does not say what is meant. */
  record Unspecified(String words, Optional<CountInterval> metres) implements Range {
    public Unspecified {
      Checks.filled(words, "words");
    }

    @Override
    public String inWords() {
      return words;
    }
  }
}
