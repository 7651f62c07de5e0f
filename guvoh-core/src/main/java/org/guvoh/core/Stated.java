package org.guvoh.core;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value together with how we came by it: said by the material, inferred from something, or
 * absent.
 *
 * <p>Law 1 of the design: nothing is filled in silently. An absent value says why it is absent; an
 * inferred value says from what it was inferred.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Stated.Said.class, name = "said"),
  @JsonSubTypes.Type(value = Stated.Inferred.class, name = "inferred"),
  @JsonSubTypes.Type(value = Stated.Absent.class, name = "absent")
})
public sealed interface Stated<T> {
  /** A value found in the material; {@code where} names the place it was read from. */
  record Said<T>(T value, String where) implements Stated<T> {
    public Said {
      Checks.filled(where, "where");
    }
  }

  /** A value we derived; {@code from} names the premise. */
  record Inferred<T>(T value, String from) implements Stated<T> {
    public Inferred {
      Checks.filled(from, "from");
    }
  }

  /** No value; {@code reason} says why. */
  record Absent<T>(String reason) implements Stated<T> {
    public Absent {
      Checks.filled(reason, "reason");
    }
  }

  static <T> Stated<T> said(T value, String where) {
    return new Said<>(value, where);
  }

  static <T> Stated<T> inferred(T value, String from) {
    return new Inferred<>(value, from);
  }

  static <T> Stated<T> absent(String reason) {
    return new Absent<>(reason);
  }

  /** Folds the three cases into one result. */
  default <R> R match(
      Function<Said<T>, R> said, Function<Inferred<T>, R> inferred, Function<Absent<T>, R> absent) {
    if (this instanceof Said<T> value) {
      return said.apply(value);
    }
    if (this instanceof Inferred<T> value) {
      return inferred.apply(value);
    }
    return absent.apply((Absent<T>) this);
  }

  /** The value if there is one, whether said or inferred. */
  default Optional<T> find() {
    return match(
        said -> Optional.of(said.value()),
        inferred -> Optional.of(inferred.value()),
        absent -> Optional.empty());
  }

  /** How the value came about, in words. */
  default String explanation() {
    return match(
        said -> "said: " + said.where(),
        inferred -> "inferred: " + inferred.from(),
        Absent::reason);
  }
}
